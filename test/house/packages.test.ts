import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { sourceText } from '../support/source-tree.js';

const versions = z.record(z.string(), z.string());
const Manifest = z.object({ dependencies: versions, devDependencies: versions });
const Lock = z.object({ packages: z.record(z.string(), z.object({ resolved: z.string().optional() })) });

describe('The packages', () => {
  it.each(['', 'bench/'])(
    'in %spackage-lock.json are locked by content, not by the address they came from',
    (folder) => {
      const { packages } = Lock.parse(JSON.parse(sourceText(`${folder}package-lock.json`)));
      const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'));
      expect(addressed.map(([name]) => name)).toEqual([]);
    },
  );

  it('of MikroORM are all of one version, because each asks for exactly its own', () => {
    const { dependencies, devDependencies } = Manifest.parse(JSON.parse(sourceText('package.json')));
    const all = Object.entries({ ...dependencies, ...devDependencies });
    const mikroOrm = all.filter(([name]) => name === 'mikro-orm' || name.startsWith('@mikro-orm/'));
    expect(new Set(mikroOrm.map(([, version]) => version)).size).toBe(1);
  });
});
