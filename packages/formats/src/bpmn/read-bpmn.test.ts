import { readFileSync } from 'node:fs'
import { checkModel, findStep, models, type Model } from '@meinungsbild/procedure'
import { validModel } from '@meinungsbild/procedure/model.arbitrary.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBpmn, type BpmnRead } from './read-bpmn.ts'
import { writeBpmn } from './write-bpmn.ts'

const [hamburg, short] = models
if (hamburg === undefined || short === undefined) throw new Error('There are no models.')

const written = await writeBpmn(hamburg)

async function read(file: Uint8Array | string): Promise<BpmnRead> {
  const result = await readBpmn(file, hamburg as Model)
  if (!result.ok) throw new Error(result.flaw.message['en'])
  return result
}

async function codeOf(file: Uint8Array | string): Promise<string> {
  const result = await readBpmn(file, hamburg as Model)
  if (result.ok) return `read: ${result.model.steps.length}`
  expect(result.flaw.message['de']).toMatch(/[.)]$/)
  return result.flaw.code
}

const fixture = (name: string) => readFileSync(new URL(`testing/${name}.bpmn`, import.meta.url))

const lines = ({ report }: BpmnRead) =>
  report.map(({ kind, place, message }) => `${kind} ${place['de']}: ${message['de']}`)

describe('a model that was written', () => {
  test.each(models.map((model) => [model.id, model] as const))(
    '%s is read back the same, without a word about it',
    async (_, model) => {
      const result = await read(await writeBpmn(model))
      expect(result.model).toEqual(model)
      expect(result).toMatchObject({ isOurs: true, report: [] })
    },
  )

  test('is read back the same, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(validModel, async (model) => {
        expect((await read(await writeBpmn(model))).model).toEqual(model)
      }),
      { numRuns: 30, seed: 20261127 },
    )
  })
})

describe('what somebody changes in a modeler', () => {
  test('are names, also without the number in front', async () => {
    const changed = written
      .replace('name="1.2 Grobkonzept"', 'name="1.2 Skizze"')
      .replace('name="1.4 Abstimmung"', 'name="Runde der Ämter"')
      .replace('name="Änderungen angeordnet"', 'name="bitte nacharbeiten"')
      .replace(
        '<bpmn:process id="process" name="Hamburger Modell"',
        '<bpmn:process id="process" name="Auentaler Modell"',
      )
    const { model } = await read(changed)
    expect(model.title).toEqual({ de: 'Auentaler Modell', en: 'Hamburg model' })
    expect(findStep(model, '1.2')?.title).toEqual({ de: 'Skizze', en: 'Outline concept' })
    expect(findStep(model, '1.4')?.title.de).toBe('Runde der Ämter')
    const outcome = findStep(model, '1.6')?.outcomes.find(({ id }) => id === 'changesOrdered')
    expect(outcome?.title.de).toBe('bitte nacharbeiten')
    expect(findStep(model, '1.3')).toEqual(findStep(hamburg, '1.3'))
  })

  test('are lines that lead elsewhere', async () => {
    const changed = written.replace(
      'sourceRef="task_1.2" targetRef="task_1.3"',
      'sourceRef="task_1.2" targetRef="task_1.4"',
    )
    const { model } = await read(changed)
    expect(findStep(model, '1.2')?.outcomes[0]?.next).toEqual(['1.4'])
    expect(checkModel(model).map(({ sentence }) => sentence.de)).toContain(
      'Schritt 1.3 Ressourcenprüfung: Kein Weg führt von den Schritten davor hierher.',
    )
  })

  test('are tasks that are new: they are drafted behind those that lead to them, and the report says so', async () => {
    const changed = written
      .replace(
        'sourceRef="task_1.2" targetRef="task_1.3"',
        'sourceRef="task_1.2" targetRef="Activity_new"',
      )
      .replace(
        '<bpmn:userTask id="task_1.3"',
        `<bpmn:task id="Activity_new" name="Bezirke fragen" />
         <bpmn:sequenceFlow id="Flow_new" sourceRef="Activity_new" targetRef="task_1.3" />
         <bpmn:userTask id="task_1.3"`,
      )
    const result = await read(changed)
    const ids = result.model.steps.map(({ id }) => id)
    expect(ids.slice(0, 5)).toEqual(['1.1', '1.2', 'new1', '1.3', '1.4'])
    expect(findStep(result.model, 'new1')).toMatchObject({
      title: { de: 'Bezirke fragen' },
      phase: 'planning',
      acts: [{ act: 'completeStep', roles: ['pressOffice'] }],
      outcomes: [{ next: ['1.3'] }],
      origin: 'ours',
    })
    expect(lines(result)).toEqual([
      'changed „Bezirke fragen“: Diese Aufgabe ist neu. Wer was darf, ist noch festzulegen; bis dahin schließt die Pressestelle den Schritt ab.',
    ])
    expect(checkModel(result.model)).toEqual([])
  })

  test('is not a step that was altered until it is none', async () => {
    expect(await codeOf(written.replace('kind="concept"', 'kind="dance"'))).toBe('notModel')
    expect(await codeOf(written.replaceAll('act="decide"', 'act="rule"'))).toBe('notModel')
  })
})

describe('a file of another tool', () => {
  test('becomes a draft: tasks are steps, lanes roles, gateways outcomes, branches steps at once', async () => {
    const { model, isOurs } = await read(fixture('town-survey'))
    expect(isOurs).toBe(false)
    expect(model.title.de).toBe('Bürgerbefragung Musterstadt')
    const steps = model.steps.map(
      ({ id, title, kind, outcomes }) =>
        `${id} ${title.de} (${kind}): ${outcomes.map((each) => `${each.id} ${String(each.next)}`).join('; ')}`,
    )
    expect(steps).toEqual([
      '1.1 Idee formulieren (idea): handedOver 1.2',
      '1.2 Konzept schreiben (concept): drafted 1.3',
      '1.3 Vermerk vorlegen (memo): submitted 1.4',
      '1.4 Über die Befragung entscheiden (decision): changesOrdered 1.2; rejected closed; approved 1.5',
      '1.5 Fragebogen erstellen (implementation): implemented 1.6',
      '1.6 Befragung durchführen (field): ended 1.7,1.8',
      '1.7 Pressemitteilung (publication): published 1.9',
      '1.8 Maßnahmen umsetzen (measures): carriedOut 1.9',
      '1.9 Vorgang abschließen (closing): filed closed',
    ])
    expect(findStep(model, '1.1')?.description.de).toBe('Wer etwas wissen will, schreibt es auf.')
    const measures = findStep(model, '1.8')?.acts.find(({ act }) => act === 'reportMeasure')
    expect(measures?.roles).toEqual(['supportingUnit'])
    expect(findStep(model, '1.9')?.acts.at(-1)?.needs).toContainEqual({
      kind: 'stepsDone',
      steps: ['1.8', '1.7'],
    })
    expect(JSON.stringify(model)).not.toContain('"seed"')
  })

  test('comes with a report of what was guessed, what was left out, and of what it lacks', async () => {
    const result = await read(fixture('town-survey'))
    expect(lines(result)).toEqual(
      expect.arrayContaining([
        'lost „Fragebogen erstellen“: Der Teilprozess wird ein Schritt; was darin steht, wird nicht übernommen.',
        'lost „nach vier Wochen“: Worauf hier gewartet wird, kennt das Modell nicht. Der Weg führt ohne das Ereignis weiter.',
        'changed Bahn „Bürgermeister“: Gelesen als Rolle: Leitung.',
        'changed Bahn „Bauhof“: Welche Rolle das ist, sagt der Name nicht; angenommen ist: Unterstützende Stelle.',
        'changed „Vermerk vorlegen“: Schritt 1.3, gelesen als: Vermerk. Rechte und Dokumente sind die von „Vermerk zum Grobkonzept“ (Hamburger Modell); bitte prüfen.',
      ]),
    )
    const lacks = checkModel(result.model).map(({ sentence }) => sentence.de)
    expect(lacks).toContain('„Feld freigeben“ fehlt: Jedes Verfahren braucht dafür einen Schritt.')
    expect(lacks).toContain(
      'Schritt 1.7 Pressemitteilung: Veröffentlicht wird erst, wenn die Leitung nach der Feldphase entschieden hat.',
    )
  })

  test('may be written by hand, with lines only and a choice right at a task', async () => {
    const { model } = await read(fixture('three-tasks'))
    expect(
      model.steps.map(({ title, outcomes }) => [
        title.en,
        outcomes.map((each) => `${each.title.en}: ${String(each.next)}`),
      ]),
    ).toEqual([
      ['Need', ['handed to the press office: 1.2']],
      ['Draft a plan', ['draft is ready: 1.3']],
      ['Check', ['again: 1.2', 'fine: closed']],
    ])
  })
})

describe('a file from a stranger', () => {
  const process = (content: string) =>
    `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">${content}</process></definitions>`

  test.each([
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "aa">]>${process('<task id="a"/>')}`,
      'documentType',
    ],
    ['endless nesting', process('<subProcess>'.repeat(100_000)), 'tooDeep'],
    ['a huge file', process(' '.repeat(3_000_001)), 'tooLarge'],
    ['more tasks than a procedure has', process('<task/>'.repeat(61)), 'tooManyTasks'],
    ['no task', process('<startEvent id="s"/>'), 'notBpmn'],
    ['another kind of XML', '<html><body/></html>', 'notBpmn'],
    ['nothing', '', 'notXml'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'notText'],
  ])('%s is refused with a sentence', async (_, file, code) => {
    expect(await codeOf(file)).toBe(code)
  })

  test('with names that every object knows is read like any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const tasks = names.map((id) => `<task id="${id}" name="${id}" __proto__="x"/>`).join('')
    const flows = names
      .slice(1)
      .map((id, at) => `<sequenceFlow id="f${at}" sourceRef="${names[at]}" targetRef="${id}"/>`)
      .join('')
    expect(await codeOf(process(tasks + flows))).toBe('read: 4')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('with gateways behind gateways, each with two ways, is read in no time and cut off', async () => {
    const count = 40
    const gateways = Array.from({ length: count }, (_, at) => `<exclusiveGateway id="g${at}"/>`)
    const flows = Array.from({ length: count }, (_, at) => {
      const target = at + 1 < count ? `g${at + 1}` : 'b'
      return `<sequenceFlow id="x${at}" sourceRef="g${at}" targetRef="${target}"/><sequenceFlow id="y${at}" sourceRef="g${at}" targetRef="${target}"/>`
    })
    const result = await read(
      process(
        `<task id="a" name="A"/><sequenceFlow id="s" sourceRef="a" targetRef="g0"/>${gateways.join('')}${flows.join('')}<task id="b" name="B"/>`,
      ),
    )
    expect(lines(result)).toContain(
      'lost „A“: Von hier gehen mehr Wege aus, als ein Schritt haben kann. Einige sind nicht übernommen.',
    )
  })

  test('that was damaged is read or refused, never more', async () => {
    const bytes = new TextEncoder().encode(await writeBpmn(short))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        async (at, rest) => {
          const damaged = Uint8Array.from(bytes)
          damaged.set(rest.subarray(0, bytes.length - at), at)
          expect(typeof (await codeOf(damaged))).toBe('string')
        },
      ),
      { numRuns: 60, seed: 20261127 },
    )
  })
})
