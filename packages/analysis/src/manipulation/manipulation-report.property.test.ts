import type { Respondent } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import {
  diceThrower,
  honestArrivals,
  honestPerson,
  openSurvey,
  person,
  seeded,
} from '../testing/open-survey.ts'
import type { Arrivals } from './arrivals.ts'
import type { FindingKind, SuspicionLevel } from './finding.ts'
import { manipulationReport } from './manipulation-report.ts'

const rule = { minimumBase: 10, smallCell: 3 }

function reportOn(people: readonly Respondent[], arrivals?: Arrivals) {
  const dataset = buildDataset(openSurvey, people)
  return manipulationReport({ dataset, arrivals, rule })
}

function honest(count: number, random: () => number): readonly Respondent[] {
  return Array.from({ length: count }, () => honestPerson(random))
}

function levels(
  people: readonly Respondent[],
  arrivals?: Arrivals,
): Partial<Record<FindingKind, SuspicionLevel>> {
  const report = reportOn(people, arrivals)
  return report.kind === 'report'
    ? Object.fromEntries(report.findings.map(({ kind, level }) => [kind, level]))
    : {}
}

/** `count` more answers in one hour of an evening. */
function stuffed({ hours, days }: Arrivals, count: number): Arrivals {
  const night = { day: '2026-11-18', hour: 23, answers: count }
  return { hours: [...hours, night], days }
}

describe('honest surveys', () => {
  test.each([120, 400, 1500])('of %i people are called noticeable in few cases', (size) => {
    const seeds = Array.from({ length: size > 1000 ? 20 : 60 }, (_, index) => index + size)
    const alarms = seeds.filter((seed) => {
      const random = seeded(seed)
      const report = reportOn(honest(size, random), honestArrivals(size, random))
      return report.kind === 'report' && report.level !== 'quiet'
    })
    expect(alarms.length / seeds.length).toBeLessThan(0.05)
  })
})

/** As if only four questions had been asked: then many honest people answer alike. */
function short({ answers }: Respondent): Respondent {
  const few = ['district', 'age', 'often', 'way']
  const own = Object.entries(answers).filter(([id]) => few.includes(id))
  return person(Object.fromEntries(own), 'usual')
}

describe('a short survey, in which many honest people answer alike', () => {
  test('is called noticeable because of that in fewer than one of a hundred cases', () => {
    const seeds = Array.from({ length: 300 }, (_, seed) => seed)
    const alarms = seeds.filter((seed) => {
      const people = honest(200 + 2 * seed, seeded(seed)).map(short)
      return levels(people).identicalAnswers !== 'quiet'
    })
    expect(alarms.length / seeds.length).toBeLessThan(0.01)
  })

  test('is striking when somebody stuffs it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 900 }), fc.nat(), (size, seed) => {
        const random = seeded(seed)
        const people = honest(size, random).map(short)
        const model = short(honestPerson(random))
        const copies = Array.from({ length: Math.round(size / 3) }, () => model)
        expect(levels([...people, ...copies]).identicalAnswers).toBe('striking')
      }),
      { numRuns: 40 },
    )
  })
})

describe('planted manipulation', () => {
  const plant = (size: number, share: number, seed: number) => {
    const random = seeded(seed)
    const people = honest(size, random)
    const planted = Math.round(size * share)
    const model = person(honestPerson(random).answers, 'underQuarter')
    const arrivals = stuffed(honestArrivals(size, random), planted)
    return levels([...people, ...Array.from({ length: planted }, () => model)], arrivals)
  }

  test('of one in twenty answers, all alike and in one hour, is noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 600, max: 1500 }), fc.nat(), (size, seed) => {
        const found = plant(size, 0.05, seed)
        expect(found.identicalAnswers).not.toBe('quiet')
        expect(found.bursts).not.toBe('quiet')
      }),
      { numRuns: 25 },
    )
  })

  test('of one in five answers is striking', () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 1200 }), fc.nat(), (size, seed) => {
        const found = plant(size, 0.25, seed)
        expect(found.identicalAnswers).toBe('striking')
        expect(found.bursts).toBe('striking')
        expect(found.speed).not.toBe('quiet')
      }),
      { numRuns: 25 },
    )
  })

  test('by programs that throw dice is striking when nobody else answers, and fast in any case', () => {
    const random = seeded(7)
    const programs = Array.from({ length: 400 }, () => diceThrower(random))
    expect(levels(programs)).toMatchObject({ uniformAnswers: 'striking', speed: 'striking' })
    const mixed = [...honest(400, random), ...programs.slice(0, 130)]
    expect(levels(mixed)).toMatchObject({ speed: 'noticeable', uniformAnswers: 'quiet' })
  })

  test('by copied texts is found, and the texts stay inside', () => {
    const random = seeded(11)
    const people = honest(300, random)
    const copied = 'Die Umgehungsstraße muss sofort gebaut werden!'
    const written = Array.from({ length: 30 }, () => {
      const { answers } = honestPerson(random)
      return person({ ...answers, wish: { kind: 'text', value: copied } }, 'usual')
    })
    const report = reportOn([...people, ...written])
    expect(levels([...people, ...written]).texts).toBe('striking')
    expect(JSON.stringify(report)).not.toMatch(/Umgehung/i)
  })

  test('by one point in every row of a matrix is found', () => {
    const random = seeded(13)
    const lined = Array.from({ length: 200 }, (_, index) => {
      const { answers } = honestPerson(random)
      const choice = { kind: 'choice', code: index % 2 === 0 ? 'c1' : 'c5' } as const
      const names = ['bus', 'parks', 'pools', 'schools', 'roads', 'shops']
      const rows = Object.fromEntries(names.map((row) => [row, choice]))
      return person({ ...answers, content: { kind: 'rows', rows } }, 'usual')
    })
    expect(levels([...honest(100, random), ...lined]).straightLining).toBe('striking')
  })

  test('from few networks, or around the challenge, is found at the entrance', () => {
    const hours = [{ day: '2026-11-10', hour: 10, answers: 200 }]
    const day = { day: '2026-11-10', waited: 0, beyondLimit: 0, failed: 0 }
    const at = (changes: Partial<typeof day>) =>
      levels(honest(200, seeded(1)), { hours, days: [{ ...day, ...changes }] }).door
    expect(at({ failed: 3 })).toBe('quiet')
    expect(at({ failed: 60 })).toBe('noticeable')
    expect(at({ beyondLimit: 30 })).toBe('noticeable')
    expect(at({ beyondLimit: 120 })).toBe('striking')
  })
})

describe('every report', () => {
  const anyCrowd = fc.record({ size: fc.nat(60), seed: fc.nat() })

  test('of fewer than ten people says nothing but that', () => {
    fc.assert(
      fc.property(anyCrowd, ({ size, seed }) => {
        const random = seeded(seed)
        const report = reportOn(honest(size, random), honestArrivals(size, random))
        expect(report.kind).toBe(size < 10 ? 'withheld' : 'report')
        const said = report.kind === 'withheld' ? JSON.stringify(report) : '10'
        expect(new Set(said.match(/\d+/g))).toEqual(new Set(['10']))
      }),
    )
  })

  test('is the same in whatever order people came, and has only finite figures with words', () => {
    fc.assert(
      fc.property(anyCrowd, ({ size, seed }) => {
        const people = honest(size, seeded(seed))
        const report = reportOn(people)
        expect(reportOn(people.toReversed())).toEqual(report)
        for (const { figures } of report.kind === 'report' ? report.findings : []) {
          for (const { figure, label } of figures) {
            expect(Number.isFinite(figure.value)).toBe(true)
            expect(figure.shown['de']).toBeTruthy()
            expect(label['en']).toBeTruthy()
          }
        }
      }),
    )
  })

  test('names an hour only if enough people came in it', () => {
    const hours = Array.from({ length: 40 }, (_, index) => ({
      day: `2026-11-${10 + Math.floor(index / 14)}`,
      hour: 8 + (index % 14),
      answers: index === 5 ? 14 : 1,
    }))
    const report = manipulationReport({
      dataset: buildDataset(openSurvey, honest(60, seeded(3))),
      arrivals: { hours, days: [] },
      rule: { minimumBase: 30, smallCell: 3 },
    })
    expect(report).toMatchObject({ level: 'striking' })
    expect(JSON.stringify(report)).not.toContain('Uhr')
  })
})
