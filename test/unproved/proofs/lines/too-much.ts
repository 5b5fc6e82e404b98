export default { by: 'linear', multipliers: { order: 1 }, plus: 1 };
