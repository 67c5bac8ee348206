// `node .ci/verdict.mjs RESULTS EXITCODE`: counts vitest's JSON results, prints the closing line and fails on anything that
// is not a passed test: a failure, a skip or todo, a project without tests, or a run that ended badly by itself.
import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

const [file, exitCode] = process.argv.slice(2);
const count = { passed: 0, failed: 0, skipped: 0 };
const projects = { domain: 0, database: 0, browser: 0 };
const complaints = [];
/** Passed, but not at the first try. */
const unsteady = [];

/** The projects of vitest.config.ts by where a test lies. */
function projectOf(path) {
  if (path.startsWith('test/browser/')) return 'browser';
  return path.startsWith('test/') ? 'database' : 'domain';
}

const { testResults } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] };
for (const { name, status, assertionResults } of testResults) {
  const path = relative(process.cwd(), name).split(sep).join('/');
  if (status === 'failed' && assertionResults.every((test) => test.status === 'passed')) {
    count.failed += 1;
    complaints.push(`failed outside its tests: ${path}`);
  }
  for (const test of assertionResults) {
    const kind = test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped';
    count[kind] += 1;
    if (kind === 'passed' && test.failureMessages.length > 0)
      unsteady.push(`${path} > ${test.fullName}: ${test.failureMessages[0].split('\n')[0]}`);
    if (kind === 'passed') projects[projectOf(path)] += 1;
    else complaints.push(`${kind}: ${path} > ${test.fullName}`);
  }
}
for (const [project, passed] of Object.entries(projects)) {
  if (passed === 0) complaints.push(`no test of the project '${project}' has passed`);
}
if (exitCode !== '0') complaints.push(`npm test ended with exit code ${exitCode}`);

for (const each of unsteady) console.log(`passed only the second time: ${each}`);
for (const complaint of complaints) console.log(complaint);
if (complaints.length > 0 && count.failed === 0) count.failed = 1;
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = complaints.length > 0 ? 1 : 0;
