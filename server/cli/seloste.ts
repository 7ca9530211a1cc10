#!/usr/bin/env -S node --max-semi-space-size=8 --heap-growing-percent=50
import 'reflect-metadata';
import { commands } from './commands.js';
import { run } from './run.js';

await run(commands, process.argv);
