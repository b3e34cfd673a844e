#!/usr/bin/env node
const needed = 24
if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(
    `Meinungsbild braucht Node ${needed}; hier läuft ${process.version}. ` +
      'Nach „npm ci“ startet „npm start“ mit der mitgelieferten Fassung.\n',
  )
  process.exit(1)
}
await import('@meinungsbild/launch')
await import('../src/main.ts')
