import { randomInt } from 'node:crypto'

/** Spread, so that those who were turned away together do not come again together. */
const soonestSeconds = 10
const latestSeconds = 40

const page = (hint: readonly [de: string, en: string]) => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Einen Moment bitte</title>
</head>
<body>
<main>
<h1>Einen Moment bitte</h1>
<p>Gerade kommen sehr viele Menschen auf einmal. ${hint[0]}</p>
<p lang="en">Very many people are coming at the same time. ${hint[1]}</p>
</main>
</body>
</html>
`

const whoLooks = page([
  'Diese Seite lädt sich in weniger als einer Minute von selbst neu.',
  'This page loads itself again in less than a minute.',
])

const whoSends = page([
  'Ihre Angaben sind noch in Ihrem Browser: Bitte laden Sie die Seite in einer Minute neu und lassen Sie sie noch einmal senden. Doppelt gezählt wird nichts.',
  'What you entered is still in your browser: please reload the page in a minute and let it be sent again. Nothing is counted twice.',
])

/** 503 for somebody who only looks at a page, or who has sent something. */
export function comeAgain(isLook: boolean): Response {
  const seconds = String(randomInt(soonestSeconds, latestSeconds))
  return new Response(isLook ? whoLooks : whoSends, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'retry-after': seconds,
      ...(isLook && { refresh: seconds }),
    },
  })
}
