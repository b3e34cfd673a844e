export { demoAccounts, demoPassword, installDemoAccounts } from './demo/accounts.ts'
export { loadDemonstration } from './demo/load-demonstration.ts'
export { dataFolders } from './house/data-folders.ts'
export { startHouse, type House, type HouseStart, type Ports } from './house/house.ts'
