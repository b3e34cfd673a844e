import type { Component } from './bill-of-materials.ts'

/** Licences under which something may go out together with a program under the EUPL-1.2. */
const compatible = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/** Packages that do not say it where npm looks; what their own licence file says was read by a person. */
const readByUs: Readonly<Record<string, string>> = { 'duck@0.1.12': 'BSD-2-Clause' }

/** The licence as an SPDX expression; undefined where nothing is said. */
export function licenceOf({ name, version, licenses = [] }: Component): string | undefined {
  const said = licenses.flatMap((each) =>
    'expression' in each ? [each.expression] : (each.license.id ?? each.license.name ?? []),
  )
  return said.length > 0 ? said.join(' AND ') : readByUs[`${name}@${version}`]
}

/** Whether all of it may go out with us: of `OR` one suffices. */
export function isCompatible(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((id) => compatible.has(id.trim())))
}

/** A table for people, by licence. */
export function licenceList(components: readonly Component[]): string {
  const groups = Map.groupBy(components, (each) => licenceOf(each) ?? 'ohne Angabe')
  const sections = [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([licence, own]) => {
      const names = own.map(({ name, version }) => `${name} ${version}`).toSorted()
      return `## ${licence}\n\n${names.map((name) => `- ${name}`).join('\n')}\n`
    })
  return `# Lizenzen\n\nMeinungsbild steht unter der EUPL-1.2. Mit ihm werden installiert:\n\n${sections.join('\n')}`
}
