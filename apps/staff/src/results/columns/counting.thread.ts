// A thread of its own: reading a million answers takes some fifteen seconds, in which nobody else would be served.
import { countAnswers } from './count-answers.ts'
import type { CountedAnswers, CountJob } from './count-job.ts'
import { doJobs } from './do-jobs.ts'

doJobs<CountJob, CountedAnswers>(async (job, tell) => {
  const done = await countAnswers(job, tell)
  const transfer = [done.members, ...done.columns.values()].map(({ buffer }) => buffer)
  return { done, transfer }
})
