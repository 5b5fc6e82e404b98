import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default [
  {
    sizes: {
      p: 1,
    },
    proof: {
      by: 'parts',
      parts: {
        'a power': {
          by: 'signs',
        },
        'the root': {
          by: 'signs',
        },
        'the exponential': {
          by: 'signs',
        },
      },
    },
  },
  {
    sizes: {
      p: 2,
    },
    proof: {
      by: 'parts',
      parts: {
        'a power': {
          by: 'signs',
        },
        'the root': {
          by: 'signs',
        },
        'the exponential': {
          by: 'signs',
        },
      },
    },
  },
  {
    sizes: {
      p: 3,
    },
    proof: {
      by: 'parts',
      parts: {
        'a power': {
          by: 'signs',
        },
        'the root': {
          by: 'signs',
        },
        'the exponential': {
          by: 'signs',
        },
      },
    },
  },
  {
    sizes: {
      p: 4,
    },
    proof: {
      by: 'parts',
      parts: {
        'a power': {
          by: 'signs',
        },
        'the root': {
          by: 'signs',
        },
        'the exponential': {
          by: 'signs',
        },
      },
    },
  },
  {
    sizes: {
      p: 5,
    },
    proof: {
      by: 'parts',
      parts: {
        'a power': {
          by: 'signs',
        },
        'the root': {
          by: 'signs',
        },
        'the exponential': {
          by: 'signs',
        },
      },
    },
  },
  {
    sizes: {
      p: 6,
    },
    proof: {
      by: 'parts',
      parts: {
        'a power': {
          by: 'signs',
        },
        'the root': {
          by: 'signs',
        },
        'the exponential': {
          by: 'signs',
        },
      },
    },
  },
] satisfies SizedCertificate[];
