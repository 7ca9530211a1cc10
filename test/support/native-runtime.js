import Runtime from 'jest-runtime';
import { importTest } from './test-modules.js';
import { sourceMaps } from './typescript-modules.js';

const nodeConsole = globalThis.console;

/**
 * Runs test files as Node runs any module. Jest's own runtime would load the hub and its packages anew for each test
 * file, in a sandbox: five seconds of work, for most files more than that of their tests.
 */
export default class NativeRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const [config, environment] = given;
    Object.assign(globalThis, config.globals, { console: environment.global.console });
    shareBuiltIns(environment.global);
  }

  unstable_shouldLoadAsEsm(path) {
    return path.endsWith('.ts');
  }

  unstable_importModule(path) {
    return importTest(path, this.requireModuleOrMock(path, '@jest/globals'));
  }

  getSourceMaps() {
    return sourceMaps;
  }

  teardown() {
    super.teardown();
    globalThis.console = nodeConsole;
  }
}

/** `expect` stays in the sandbox: what it takes for an Error or a Map has to be what the tests take for one. */
function shareBuiltIns(sandbox) {
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
    if (/^[A-Z]/.test(name) && typeof value === 'function') sandbox[name] = value;
  }
}
