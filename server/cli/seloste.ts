#!/usr/bin/env node
import 'reflect-metadata';
import { commands } from './commands.js';
import { run } from './run.js';

await run(commands, process.argv);
