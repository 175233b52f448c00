import { existsSync, readFileSync } from 'node:fs';

/**
 * What a run of Vitest came to.
 *
 * @param file Its JSON report.
 * @param code Its exit code: a run that failed counts at least one failure, whatever the report says.
 */
export function vitestTally(file, code, output) {
  const report = read(file);
  const tests = report?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
  const skipped = tests.filter(({ status }) => ['pending', 'skipped', 'todo'].includes(status));
  return {
    passed: report?.numPassedTests ?? 0,
    failed: atLeastOneIf(code !== 0, report?.numFailedTests ?? 0),
    skipped: skipped.map(({ fullName }) => fullName),
    output,
  };
}

/** What a run of Playwright came to; as `vitestTally`. */
export function playwrightTally(file, code, output) {
  const report = read(file);
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  return {
    passed: expected + flaky,
    failed: atLeastOneIf(code !== 0, unexpected),
    skipped: (report?.suites ?? []).flatMap(skippedIn),
    output,
  };
}

function skippedIn(suite) {
  const own = (suite.specs ?? [])
    .filter(({ tests }) => tests.every(({ status }) => status === 'skipped'))
    .map(({ title, tests }) => {
      const why = tests
        .flatMap(({ annotations }) => annotations)
        .find(({ type }) => type === 'skip')?.description;
      return why ? `${title}: ${why}` : title;
    });
  return [...own, ...(suite.suites ?? []).flatMap(skippedIn)];
}

function atLeastOneIf(failed, count) {
  return failed ? Math.max(1, count) : count;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
