import { runAction } from './hosts/action/action-host.ts'
import { environment } from './hosts/action/event-file.ts'

await runAction(environment)
