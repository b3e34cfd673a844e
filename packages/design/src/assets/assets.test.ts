import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { layoutExamples } from '../layout/layouts.examples.tsx'
import { renderPage } from '../render-page.ts'
import { readMarkup } from '../testing/read-markup.ts'
import { assetHref, assets, assetsPath } from './assets.ts'
import { classesOf } from './kern-css.ts'
import type { Surface } from './style-sheet.ts'

function css(surface: Surface): string {
  const name = assetHref(`${surface}.css`).slice(assetsPath.length)
  return Buffer.from(assets(surface).get(name)?.body ?? []).toString()
}

describe.each(['citizen', 'staff'] as const)('what %s pages load', (surface) => {
  test('reads no custom property that is not declared', () => {
    const declared = new Set([...css(surface).matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const read = [...css(surface).matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
    expect(read.length).toBeGreaterThan(100)
    expect(read.filter((name) => !declared.has(name))).toEqual([])
  })

  test('refers to nothing but data and its own fonts', () => {
    const addresses = [...css(surface).matchAll(/url\("?([^")]*)/g)].map(
      ([, address = '']) => address,
    )
    const others = addresses.filter((address) => !address.startsWith('data:image/svg+xml'))
    expect(others).toHaveLength(2)
    for (const font of others) expect(assets(surface).get(font)?.type).toBe('font/woff2')
    expect(css(surface)).not.toContain('@import')
  })

  test('has dark mode, forced colours and print', () => {
    for (const query of ['prefers-color-scheme:dark', 'forced-colors:active', '@media print']) {
      expect(css(surface)).toContain(query)
    }
  })

  test('comes the same when it is unpacked', () => {
    for (const { body, gzip } of assets(surface).values()) {
      expect(Buffer.compare(gunzipSync(gzip), body)).toBe(0)
    }
  })
})

test.each([
  ['questions', ['citizen-engine.js'], 54_000],
  ['questions of an open survey', ['citizen-engine.js', 'proof-of-work.js'], 55_100],
  ['codes', ['admission-door.js'], 54_000],
] as const)('beside a page of %s citizens load %j and style sheet, at most %i bytes', (...page) => {
  const [, scripts, most] = page
  const names = new Set<string>(scripts.map((script) => assetHref(script)))
  const sent = [...assets('citizen')]
    .filter(([name]) => !name.endsWith('.js') || names.has(assetsPath + name))
    .map(([, { type, body, gzip }]) => (type === 'font/woff2' ? body : gzip).length)
  expect(sent).toHaveLength(3 + scripts.length)
  expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(most)
})

test.each([
  ['citizen-engine.js', 18_000],
  ['admission-door.js', 16_000],
  ['code-from-letter.js', 500],
  ['code-from-letter.js', 500],
  ['proof-of-work.js', 1_500],
  // Loaded when the first page is there; who is quicker waits for it.
  ['sealed-journey.js', 120_000],
] as const)('%s has at most %i bytes', (script, most) => {
  const name = assetHref(script).slice(assetsPath.length)
  expect(assets('citizen').get(name)?.gzip.length).toBeLessThanOrEqual(most)
})

test('the script brings no words and nothing that only servers need', () => {
  const name = assetHref('citizen-engine.js').slice(assetsPath.length)
  const code = Buffer.from(assets('citizen').get(name)?.body ?? []).toString()
  expect(code).toContain('data-journey')
  expect(code).not.toMatch(/zod|Januar|January|Bitte|Please|dateTooEarly|wrongTotal/)
})

test('every class of KERN that a layout uses has its rules', () => {
  for (const [name, render] of Object.entries(layoutExamples)) {
    const known = classesOf(css(name.startsWith('citizen') ? 'citizen' : 'staff'))
    const used = readMarkup(renderPage(render('de'))).flatMap(
      ({ attributes }) => attributes.get('class')?.split(' ') ?? [],
    )
    expect(used.filter((one) => one.startsWith('kern-') && !known.has(one))).toEqual([])
  }
})

test.each([
  ['citizen', 'citizen.css'],
  ['citizen', 'citizen-engine.js'],
  ['citizen', 'admission-door.js'],
  ['staff', 'staff.css'],
  ['staff', 'markdown-buttons.js'],
] as const)('%s pages find %s where it is served', (surface, name) => {
  expect(assets(surface).has(assetHref(name).slice(assetsPath.length))).toBe(true)
})

test('pages name their files as they are served', () => {
  const [html = ''] = Object.entries(layoutExamples).flatMap(([name, render]) =>
    name === 'staff layout' ? [renderPage(render('de'))] : [],
  )
  for (const name of ['staff.css', 'markdown-buttons.js'] as const) {
    expect(html).toContain(`"${assetHref(name)}"`)
  }
})
