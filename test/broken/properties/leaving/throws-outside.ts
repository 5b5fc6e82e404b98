setTimeout(() => {
  throw new Error('thrown from nowhere');
});
await new Promise(() => {});

export default {};
