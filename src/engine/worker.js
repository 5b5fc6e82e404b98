/**
 * What tinypool loads in each worker thread: it registers tsx, then hands over to worker.ts. A claim that calls
 * process.exit would end its thread without a word to the pool, so here that throws; Node's own call, after an
 * uncaught error, still ends the thread.
 */
import { register } from 'tsx/esm/api';

const exit = process.exit;
process.exit = (code) => {
  throw new Error(`calls process.exit(${code ?? ''})`);
};
process.once('uncaughtExceptionMonitor', () => {
  process.exit = exit;
});
register();
const { work } = await import('./worker.ts');

export default work;
