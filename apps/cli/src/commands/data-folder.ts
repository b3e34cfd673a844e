/** Where the data lie: `MEINUNGSBILD_DATA`, or `./data`. */
export function dataFolder(): string {
  return process.env['MEINUNGSBILD_DATA'] ?? './data'
}
