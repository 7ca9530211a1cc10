import { Migration20261121235733 } from './20261121235733_the_register.js';

/** Every migration, in the order in which they are applied. */
export const migrationsList = [Migration20261121235733];
