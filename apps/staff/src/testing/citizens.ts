import { toForm, type Answers, type Questionnaire } from '@meinungsbild/questionnaire'

/** A citizen who has answered everything and presses "send"; returns the page that says thanks. */
export async function answer(
  questionnaire: Questionnaire,
  address: string,
  answers: Answers,
  hidden: Readonly<Record<string, string>> = {},
): Promise<string> {
  const entries = toForm(questionnaire, answers).map(([name, value]): [string, string] => [
    name,
    value,
  ])
  const carried = new URLSearchParams(entries).toString()
  const response = await fetch(`${address}/fragen`, {
    method: 'POST',
    headers: { origin: new URL(address).origin },
    body: new URLSearchParams({ page: 'check', go: 'send', carried, ...hidden }),
    redirect: 'manual',
  })
  const page = await response.text()
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}: ${page}`)
  return page
}

/** Shows a code at the door; returns the token that the door hands out, or undefined where it stays shut. */
export async function tokenFor(door: string, code: string): Promise<string | undefined> {
  const response = await fetch(door, {
    method: 'POST',
    headers: { origin: new URL(door).origin },
    body: new URLSearchParams({ code }),
  })
  const page = await response.text()
  return /name="token" value="([^"]*)"/.exec(page)?.[1]
}
