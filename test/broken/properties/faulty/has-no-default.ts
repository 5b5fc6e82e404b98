export const claim = 'not exported by default';
