import { importVendors } from './import-vendors.js';
import { registerInFull } from './register-in-full.js';
import { registers } from './registers.js';
import { transferMatrix } from './transfer-matrix.js';
import type { Workload } from './workload.js';
import { writeRegister } from './write-register.js';

export const workloads: readonly Workload[] = [registers, registerInFull, transferMatrix, writeRegister, importVendors];
