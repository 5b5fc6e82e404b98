export default { by: 'linear', multipliers: { order: -1 } };
