// A thread of its own: protecting forty questions with three breakdowns takes a second, in which nobody else would be served.
import { doJobs } from '../columns/do-jobs.ts'
import { openEvaluator } from './evaluator.ts'
import type { EvaluationAnswer, EvaluationJob } from './evaluation-job.ts'

const evaluate = openEvaluator()

doJobs<EvaluationJob, EvaluationAnswer>(async (job, tell) => ({ done: await evaluate(job, tell) }))
