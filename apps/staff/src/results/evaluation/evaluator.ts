import {
  buildDataset,
  decodeDataset,
  releaseDrivers,
  releaseTable,
  writeFigures,
  type Dataset,
} from '@meinungsbild/analysis'
import { columnsBeside, placeName } from '@meinungsbild/storage'
import type { Progress } from '../columns/progress.ts'
import { makeDatasetCache } from '../columns/dataset-cache.ts'
import { evaluateAnswers, weighAnswers, type Settings } from '../evaluate-answers.ts'
import type {
  ColumnsSource,
  EvaluationAnswer,
  EvaluationJob,
  EvaluationOutcome,
} from './evaluation-job.ts'

/** Some five surveys with a million answers each. */
const cacheRoom = 256 * 1024 * 1024

type Weighed = ReturnType<typeof weighAnswers>

/** Makes figures of columns, which it reads beside the process that has the database open and keeps at hand. */
export function openEvaluator(): (
  job: EvaluationJob,
  tell: (progress: Progress) => void,
) => Promise<EvaluationAnswer> {
  const cache = makeDatasetCache(cacheRoom)
  /** By the weighting, as text: a dataset is rarely weighted in more than one or two ways. */
  const weighed = new WeakMap<Dataset, Map<string, Weighed>>()

  return async (job, tell) => {
    const dataset = await datasetOf(job.source)
    if (dataset === undefined) return { kind: 'unreadable' }
    return { kind: 'done', figures: writeFigures(work(dataset, job, tell)) }
  }

  async function datasetOf(source: ColumnsSource): Promise<Dataset | undefined> {
    const { place, survey, questionnaire, questionnaireHash, number } = source
    if (number === undefined) return buildDataset(questionnaire, [])
    const name = `${placeName(place)} ${survey} ${number} ${questionnaireHash}`
    const known = cache.find(name)
    if (known !== undefined) return known
    const columns = await columnsBeside(place, survey, number)
    const decoded = columns && decodeDataset(questionnaire, questionnaireHash, columns)
    if (columns === undefined || decoded?.ok !== true) return undefined
    const bytes = [...columns.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
    cache.keep(name, decoded.dataset, bytes)
    return decoded.dataset
  }

  function work(
    dataset: Dataset,
    { settings, task }: EvaluationJob,
    tell: (progress: Progress) => void,
  ): EvaluationOutcome[keyof EvaluationOutcome] {
    const { rule, field, breakdowns } = settings
    switch (task.kind) {
      case 'evaluate':
        return evaluateAnswers(dataset, settings, (done, all) =>
          tell({ of: 'questions', done, all }),
        )
      case 'table': {
        const { weights } = weighedBy(dataset, settings)
        const free = { rule, selection: field.selection, weights }
        return releaseTable(dataset, task.request, free, { breakdowns, shown: task.shown })
      }
      case 'drivers': {
        const { weights } = weighedBy(dataset, settings)
        return releaseDrivers(dataset, task.request, { rule, selection: field.selection, weights })
      }
      default:
        return task satisfies never
    }
  }

  function weighedBy(dataset: Dataset, settings: Settings): Weighed {
    const { weighting, strata, rule } = settings
    const key = JSON.stringify([weighting, [...strata], rule])
    const known = weighed.get(dataset) ?? new Map<string, Weighed>()
    const found = known.get(key) ?? weighAnswers(dataset, settings)
    weighed.set(dataset, known.set(key, found))
    return found
  }
}
