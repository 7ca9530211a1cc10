import { lockDirectory } from '../../server/database/lock.js';

// A process of its own for lock.test.ts: takes the folder given as argument and keeps it until stdin ends.
const [, , folder = '.', url = ''] = process.argv;
const lock = await lockDirectory(folder);
if (url !== '') lock.announce(url);
process.stdout.write('held\n');
process.stdin.on('end', () => process.exit(0)).resume();
