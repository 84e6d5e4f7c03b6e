import { runAction } from './app/action-host.ts'

await runAction(process.env)
