import { describe, expect, it } from 'vitest'
import { parseAnswers } from './parse-answers.ts'

const special = { kind: 'special', special: 'notApplicable' }
const file = { name: 'a.pdf', type: 'application/pdf', bytes: 1, sha256: 'x', id: 'y' }

describe('answers from a sealed ballot', () => {
  it.each([
    { kind: 'choice', code: 'a', text: 'b', comment: 'c' },
    { kind: 'choices', codes: ['a'], texts: { a: 'b' }, comments: { a: 'c' } },
    { kind: 'rows', rows: { r: { kind: 'choice', code: 'a' }, s: special } },
    { kind: 'rowChoices', rows: { r: { kind: 'choices', codes: ['a'] }, s: special } },
    { kind: 'cells', rows: { r: { c: { kind: 'month', value: '2026-11' }, d: special } } },
    { kind: 'ranking', codes: ['b', 'a'] },
    { kind: 'numbers', values: { r: 1.5 } },
    { kind: 'texts', values: { r: 'a' } },
    { kind: 'files', files: [file] },
    { kind: 'entries', entries: [{ age: { kind: 'number', value: 1 }, sex: special }] },
    { kind: 'number', value: 1 },
    { kind: 'text', value: 'a' },
    { kind: 'date', value: '2026-11-22' },
    { kind: 'time', value: '07:30' },
    { kind: 'month', value: '2026-11' },
    special,
  ])('may be of the kind $kind', (answer) => {
    const answers = { q: answer }
    expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ ok: true, answers })
  })

  it.each([
    ['', null],
    ['', []],
    ['q', { q: 'yes' }],
    ['q.kind', { q: { kind: 'opinion' } }],
    ['q', { q: { kind: 'choice', code: 'a', more: 1 } }],
    ['q.code', { q: { kind: 'choice' } }],
    ['q.special', { q: { kind: 'special', special: 'never' } }],
    ['q.rows.r.c', { q: { kind: 'cells', rows: { r: { c: 1 } } } }],
    ['q.values.r', { q: { kind: 'numbers', values: { r: '1' } } }],
    ['q.files.0.bytes', { q: { kind: 'files', files: [{ ...file, bytes: null }] } }],
    ['q.entries.0.a.kind', { q: { kind: 'entries', entries: [{ a: { kind: 'entries' } }] } }],
  ])('are refused with the place that is none: %s', (path, value) => {
    expect(parseAnswers(value)).toEqual({ ok: false, path })
  })

  it('leave the prototype alone', () => {
    const sent: unknown = JSON.parse('{"__proto__":{"kind":"text","value":"x"}}')
    const parsed = parseAnswers(sent)
    expect(Object.getPrototypeOf(parsed.ok ? parsed.answers : {})).toBe(Object.prototype)
    expect(parsed.ok && Object.hasOwn(parsed.answers, 'kind')).toBe(false)
  })
})
