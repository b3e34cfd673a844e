import { bad, good, warning, type Finding } from './finding.ts'

/** Requests between the machines are believed for five minutes; long before that somebody should hear of it. */
const noticed = 10_000
const disbelieved = 300_000
const patience = 5_000

/** How far our clock is from those of the outer machines, to the second that HTTP tells. */
export async function lookAtClock(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  const others = ['COLLECTOR_INTERNAL_URL', 'ADMISSION_INTERNAL_URL'].flatMap((name) => {
    const url = environment[name]
    return url === undefined ? [] : [{ name, url }]
  })
  return Promise.all(others.map(({ name, url }) => compare(name, url)))
}

async function compare(name: string, url: string): Promise<Finding> {
  let date: string | null
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(patience) })
    date = response.headers.get('date')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return bad('clock', `${name} (${url}) antwortet nicht (${reason}).`)
  }
  if (date === null) return warning('clock', `${name} sagt nicht, wie spät es dort ist.`)
  const apart = Math.abs(Date.now() - Date.parse(date))
  const sentence = `Die Uhr hinter ${name} geht um ${Math.round(apart / 1_000)} s anders.`
  if (apart > disbelieved) return bad('clock', sentence)
  return apart > noticed ? warning('clock', sentence) : good('clock', sentence)
}
