import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Value } from './expression.ts'
import { functionHelp } from './functions/function-help.ts'
import { operators } from './operators.ts'
import { parseExpression } from './parse-expression.ts'

const document = readFileSync(new URL('../../../../docs/expressions.md', import.meta.url), 'utf8')

describe('docs/expressions.md', () => {
  it('lists every function as the help has it, and no other', () => {
    const rows = Object.values(functionHelp).map(
      ({ usage, de, example: [text, value] }) =>
        `| \`${usage.de}\` | ${de} | \`${text}\` ist ${written(value)} |`,
    )
    const listed = document.slice(document.indexOf('\n## Funktionen')).match(/^\| `.*\|$/gm)
    expect(listed).toEqual(rows)
  })

  it('names every operator', () => {
    for (const operator of Object.keys(operators)) expect(document).toContain(`\`${operator}\``)
  })

  it('has examples that can be read', () => {
    const [, lines = ''] = /```\n([^`]*)```/.exec(document) ?? []
    const examples = lines.trim().split('\n')
    expect(examples.length).toBeGreaterThan(3)
    expect(examples.filter((example) => !parseExpression(example).ok)).toEqual([])
  })
})

/** A value as it is written in an expression. */
function written(value: Value): string {
  if (value === null) return 'leer'
  if (typeof value === 'boolean') return value ? 'wahr' : 'falsch'
  if (typeof value === 'string') return `\`'${value}'\``
  return `\`${JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ')}\``
}
