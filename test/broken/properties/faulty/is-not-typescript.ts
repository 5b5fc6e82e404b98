export default inequality({ title: 
