import { Migration20261121235733 } from './20261121235733_the_register.js';
import { Migration20261122022621 } from './20261122022621_change_feed.js';
import { Migration20261122022622 } from './20261122022622_changes_so_far.js';
import { Migration20261129174820 } from './20261129174820_finding_decisions.js';
import { Migration20261129180014 } from './20261129180014_time_limits_of_law.js';
import { Migration20261129183121 } from './20261129183121_profiles_among_data.js';

/** Every migration, in the order in which they are applied. */
export const migrationsList = [
  Migration20261121235733,
  Migration20261122022621,
  Migration20261122022622,
  Migration20261129174820,
  Migration20261129180014,
  Migration20261129183121,
];
