import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readXml } from '../safe/read-xml.ts'
import { allText, childOf, childrenOf, elementsIn, type XmlElement } from '../safe/xml-element.ts'
import { marketStudy, marketVariables } from '../study/testing/market-study.ts'
import { officialSchemas } from '../testing/real-files.ts'
import { writeDdi } from './write-ddi.ts'

const codebook = rootOf(writeDdi(marketStudy, marketVariables))

describe('a study in DDI', () => {
  test('is described in each of its languages', () => {
    const citation = at(codebook, 'stdyDscr', 'citation')
    expect(allText(at(citation, 'titlStmt', 'titl'))).toBe('Wochenmarkt <Auental> & Umland')
    const [other] = childrenOf(at(citation, 'titlStmt'), 'parTitl')
    expect(other).toMatchObject({
      attributes: { 'xml:lang': 'en' },
      content: ['Weekly market of <Auental>'],
    })
    const summary = at(codebook, 'stdyDscr', 'stdyInfo', 'sumDscr')
    expect(inLanguages(summary, 'universe')).toEqual({
      de: 'Einwohnerinnen und Einwohner ab 16',
      en: 'Residents aged 16 and over',
    })
  })

  test('says when, how and from whom its data came, and what may be done with them', () => {
    const study = at(codebook, 'stdyDscr')
    expect(
      childrenOf(at(study, 'stdyInfo', 'sumDscr'), 'collDate').map(({ attributes }) => attributes),
    ).toEqual([
      { event: 'start', date: '2026-09-01' },
      { event: 'end', date: '2026-10-15' },
    ])
    const collection = at(study, 'method', 'dataColl')
    const names = elementsIn(collection).map(({ name }) => name)
    expect(names).toEqual(['sampProc', 'sampProc', 'collMode', 'collMode', 'weight', 'weight'])
    expect(inLanguages(at(study, 'method', 'anlyInfo'), 'respRate')['en']).toContain('38.2%')
    expect(inLanguages(at(study, 'method'), 'dataProcessing')['de']).toBe('Alter in Klassen')
    const terms = childrenOf(at(study, 'dataAccs'), 'useStmt').map((each) => allText(each))
    expect(terms[0]).toContain('https://www.govdata.de/dl-de/by-2-0')
    expect(terms[1]).toContain('attribution')
  })

  test('says nothing of what is not known', () => {
    const { id, title, languages, authority, version, day } = marketStudy
    const bare = { id, title, languages, authority, version, day, files: [] }
    const study = at(rootOf(writeDdi(bare, [])), 'stdyDscr')
    expect(elementsIn(study).map(({ name }) => name)).toEqual(['citation', 'stdyInfo'])
    expect(elementsIn(at(study, 'stdyInfo', 'sumDscr')).map(({ name }) => name)).toEqual([
      'dataKind',
      'dataKind',
    ])
  })
})

describe('a variable in DDI', () => {
  const columns = childrenOf(at(codebook, 'dataDscr'), 'var')
  const column = (name: string) => found(columns.find((each) => each.attributes['name'] === name))

  test('stands for each column, in order, and those of one question are a group', () => {
    const names = marketVariables.map(({ name }) => name)
    expect(columns.map(({ attributes }) => attributes['name'])).toEqual(names)
    const ids = columns.map(({ attributes }) => attributes['ID'])
    const groups = childrenOf(at(codebook, 'dataDscr'), 'varGrp')
    expect(groups.map(({ attributes }) => attributes)).toEqual([
      { name: 'quality', var: `${ids[1]} ${ids[2]}` },
    ])
  })

  test('has its question, what stood before it, how to answer, and whom it was asked of', () => {
    const question = at(column('way'), 'qstn')
    expect(question.attributes).toEqual({ seqNo: '1', responseDomainType: 'category' })
    expect(inLanguages(question, 'preQTxt')['de']).toBe('Nun geht es um Ihren Besuch.')
    expect(inLanguages(question, 'qstnLit')['en']).toBe('How do you get to the market?')
    expect(inLanguages(question, 'ivuInstr')['de']).toBe('Der längste Teil zählt.')
    expect(inLanguages(column('way'), 'universe')['en']).toBe('Whoever visits the market')
  })

  test('has its codes, the missing ones marked, with the figures that were given and no others', () => {
    const [foot, bus, none] = childrenOf(column('way'), 'catgry')
    expect(childrenOf(found(foot), 'catStat')).toEqual([
      { name: 'catStat', attributes: { type: 'freq' }, content: ['401'] },
      { name: 'catStat', attributes: { type: 'percent', wgtd: 'wgtd' }, content: ['52.5'] },
    ])
    expect(childOf(found(bus), 'catStat')).toBeUndefined()
    expect(inLanguages(found(bus), 'labl')['de']).toBe('mit Bus & Bahn')
    expect(found(bus).attributes).toEqual({})
    expect(found(none).attributes).toEqual({ missing: 'Y', missType: 'noAnswer' })
  })

  test('has its unit and limits, or the formula that it follows from', () => {
    expect(column('spent').attributes).toMatchObject({ measUnit: 'Euro', dcml: '2' })
    expect(at(column('spent'), 'valrng', 'range').attributes).toEqual({
      UNITS: 'REAL',
      min: '0',
      max: '500',
    })
    expect(allText(at(column('often'), 'derivation', 'drvcmd'))).toBe(
      'spent * 52 < 1000 and way != "bus"',
    )
    expect(childOf(column('often'), 'qstn')).toBeUndefined()
  })
})

/* The official schema, and the program that reads it; it belongs to libxml2. */
const { folder, note } = officialSchemas('ddi-codebook-2.5')
const program = 'xmllint'
const isInstalled = spawnSync(program, ['--version']).status === 0
const reason = isInstalled ? note : ` (skipped: ${program} is not installed)`

describe.skipIf(folder === undefined || !isInstalled)(`the official schema${reason}`, () => {
  const schema = resolve(folder ?? '', 'codebook.xsd')
  const judge = (xml: string) =>
    spawnSync(program, ['--nonet', '--noout', '--schema', schema, '-'], {
      input: xml,
      encoding: 'utf8',
    }).stderr.trim()

  test('takes a whole study, and one of which hardly anything is known', () => {
    expect(judge(writeDdi(marketStudy, marketVariables))).toBe('- validates')
    const { id, title, languages, authority, version, day } = marketStudy
    const bare = { id, title, languages, authority, version, day, files: [] }
    expect(judge(writeDdi(bare, []))).toBe('- validates')
  })

  test('would not take a column without a name', () => {
    const broken = writeDdi(marketStudy, marketVariables).replace(' name="way"', '')
    expect(judge(broken)).toContain("The attribute 'name' is required but missing")
  })
})

function rootOf(xml: string): XmlElement {
  const read = readXml(xml)
  if (!read.ok) throw new Error(read.flaw.message['en'])
  return read.root
}

function at(element: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((inner, name) => found(childOf(inner, name)), element)
}

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('It is not there.')
  return thing
}

/** The texts of the children with this name, by language. */
function inLanguages(element: XmlElement, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    childrenOf(element, name).map((child) => [child.attributes['xml:lang'] ?? '', allText(child)]),
  )
}
