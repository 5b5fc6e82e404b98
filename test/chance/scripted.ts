import { Stream } from '../../src/chance/stream.ts';

/** A stream that gives these words, and no others. */
export function scripted(words: readonly number[]): Stream {
  const rest = [...words];
  const stream = new Stream([]);
  stream.nextUint32 = () => {
    const word = rest.shift();
    if (word === undefined) throw new RangeError('the script is over');
    return word;
  };
  return stream;
}
