import { findingsOfGroup } from './findings-of-group.js';
import { findingsOfRegister } from './findings-of-register.js';
import { importVendors } from './import-vendors.js';
import { reach } from './reach.js';
import { registerInFull } from './register-in-full.js';
import { registers } from './registers.js';
import { transferMatrix } from './transfer-matrix.js';
import type { Workload } from './workload.js';
import { writeRegister } from './write-register.js';

export const workloads: readonly Workload[] = [
  registers,
  registerInFull,
  reach,
  transferMatrix,
  findingsOfRegister,
  findingsOfGroup,
  writeRegister,
  importVendors,
];
