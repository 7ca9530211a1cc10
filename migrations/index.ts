import { Migration20261121235733 } from './20261121235733_the_register.js';
import { Migration20261122022621 } from './20261122022621_change_feed.js';
import { Migration20261122022622 } from './20261122022622_changes_so_far.js';

/** Every migration, in the order in which they are applied. */
export const migrationsList = [Migration20261121235733, Migration20261122022621, Migration20261122022622];
