import { describeChoices } from '../model/declarations.js';

/** What a write did to a node. */
export enum ChangeKind {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  REMOVED = 'REMOVED',
}

describeChoices('ChangeKind', ChangeKind, {
  description: 'What a write did to a node.',
  values: {
    CREATED: 'The node is new.',
    UPDATED: 'The node itself or a list of it is no longer as it was.',
    REMOVED: 'The node is gone for good: one that is made under its code later has another id.',
  },
});
