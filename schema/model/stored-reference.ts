/** Stands for a stored node in a computed answer; the read plan answers what is selected of it, all of one place at once. */
export class StoredReference {
  constructor(
    readonly concept: string,
    readonly id: string,
  ) {}

  /** From a node's global id, as the plan answers it. */
  static of(globalId: string): StoredReference {
    const [concept = '', id = ''] = globalId.split(':');
    return new StoredReference(concept, id);
  }
}
