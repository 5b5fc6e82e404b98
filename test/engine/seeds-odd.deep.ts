import { atManySeeds } from './many-seeds.ts';

atManySeeds(1);
