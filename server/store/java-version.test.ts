import { expect, test } from 'vitest';
import { homeAndVersionInSettings, javaFeature, versionInReleaseFile } from './java-version.ts';

test.each([
  ['17.0.15', 17],
  ['21', 21],
  ['21-ea', 21],
  ['21.0.2+13-LTS', 21],
  ['1.8.0_292', 8],
  ['25.0.1', 25],
  ['', null],
  ['GraalVM', null],
])('the feature release of Java %s is %s', (text, feature) => {
  expect(javaFeature(text)).toBe(feature);
});

test('a release file tells the version', () => {
  expect(versionInReleaseFile('IMPLEMENTOR="Debian"\nJAVA_VERSION="17.0.15"\nJAVA_VERSION_DATE="2025-04-15"\n')).toBe(
    '17.0.15',
  );
  expect(versionInReleaseFile('IMPLEMENTOR="Debian"\n')).toBeNull();
});

test('a Java that is asked tells where it lies and its version', () => {
  const text = [
    'Property settings:',
    '    java.home = /opt/some where/jdk-21',
    '    java.version = 21.0.2',
    '    java.version.date = 2024-01-16',
    'openjdk version "21.0.2" 2024-01-16',
  ].join('\n');
  expect(homeAndVersionInSettings(text)).toEqual({ home: '/opt/some where/jdk-21', version: '21.0.2' });
  expect(homeAndVersionInSettings('The operation couldn’t be completed. Unable to locate a Java Runtime.')).toBeNull();
});
