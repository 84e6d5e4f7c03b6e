import { readObject } from '../git/objects.ts'
import type { Person } from '../people-types.ts'
import { BRANCHES, commitFiles, dropRef, refSha, setRef } from './commits.ts'
import {
  addComment,
  createIssue,
  deleteComment,
  deleteIssue,
  editIssue,
  setAssignees,
  setState,
  transferIssue,
} from './issues.ts'
import { createLabel, deleteLabel, ensureLabels, setLabels, updateLabel } from './labels.ts'
import { mergePull, updatePull } from './merges.ts'
import { createMilestone, deleteMilestone, moveToMilestone, updateMilestone } from './milestones.ts'
import type { Issue, Label, Milestone, World } from './model.ts'
import { createBoard, createBoardPerson } from './people-projects.ts'
import { accountOf, ensureAccount, repositoryOf, signatureOf } from './world.ts'

/** A human who does things in the browser; see `Person` for what each member does. */
export function createPerson(world: World, login: string): Person {
  const account = ensureAccount(world, { login })
  const issueOf = (repository: string, number: number): Issue =>
    found(repositoryOf(world, repository).issues.get(number), `${repository}#${number}`)
  const milestoneOf = (repository: string, number: number): Milestone =>
    found(repositoryOf(world, repository).milestones.get(number), `milestone ${number} of ${repository}`)
  const labelOf = (repository: string, name: string): Label =>
    found(repositoryOf(world, repository).labels.get(name.toLowerCase()), `label ${name} of ${repository}`)
  return {
    login: account.login,
    createIssue(name, draft) {
      const repository = repositoryOf(world, name)
      return createIssue(world, repository, {
        title: draft.title,
        body: draft.body ?? '',
        author: account,
        viaApp: false,
        labels: ensureLabels(world, repository, draft.labels ?? []),
        milestone: draft.milestone === undefined ? null : milestoneOf(name, draft.milestone),
        assignees: (draft.assignees ?? []).map((each) => accountOf(world, each)),
      }).number
    },
    editIssue(name, number, { title, body, raw }) {
      const saved = raw === true ? body : body?.replace(/\r?\n/g, '\r\n')
      editIssue(world, issueOf(name, number), { by: account, title, body: saved })
    },
    closeIssue(name, number, reason = 'completed') {
      setState(world, issueOf(name, number), { by: account, state: 'closed', reason })
    },
    reopenIssue(name, number) {
      setState(world, issueOf(name, number), { by: account, state: 'open' })
    },
    setMilestone(name, number, milestone) {
      const target = milestone === null ? null : milestoneOf(name, milestone)
      moveToMilestone(world, issueOf(name, number), target)
    },
    addLabels(name, number, names) {
      const issue = issueOf(name, number)
      setLabels(world, issue, [...issue.labels, ...ensureLabels(world, issue.repository, names)])
    },
    removeLabels(name, number, names) {
      const issue = issueOf(name, number)
      const gone = new Set(names.map((each) => labelOf(name, each)))
      setLabels(
        world,
        issue,
        [...issue.labels].filter((label) => !gone.has(label)),
      )
    },
    assign(name, number, logins) {
      const issue = issueOf(name, number)
      setAssignees(world, issue, [...issue.assignees, ...logins.map((each) => accountOf(world, each))])
    },
    unassign(name, number, logins) {
      const issue = issueOf(name, number)
      setAssignees(
        world,
        issue,
        [...issue.assignees].filter((each) => !logins.includes(each.login)),
      )
    },
    comment: (name, number, body) =>
      addComment(world, issueOf(name, number), { author: account, body, viaApp: false }).id,
    deleteComment(name, id) {
      deleteComment(world, found(repositoryOf(world, name).comments.get(id), `comment ${id} of ${name}`))
    },
    deleteIssue: (name, number) => deleteIssue(world, issueOf(name, number)),
    transferIssue: (name, number, target) =>
      transferIssue(world, issueOf(name, number), repositoryOf(world, target)).number,
    lockIssue(name, number, reason) {
      Object.assign(issueOf(name, number), { locked: true, lockReason: reason ?? null })
    },
    unlockIssue(name, number) {
      Object.assign(issueOf(name, number), { locked: false, lockReason: null })
    },
    createMilestone: (name, draft) =>
      createMilestone(world, repositoryOf(world, name), { ...draft, creator: account }).number,
    editMilestone: (name, number, change) => updateMilestone(world, milestoneOf(name, number), change),
    deleteMilestone: (name, number) => deleteMilestone(world, milestoneOf(name, number)),
    createLabel(name, draft) {
      createLabel(world, repositoryOf(world, name), draft)
    },
    editLabel: (repository, name, change) => updateLabel(world, labelOf(repository, name), change),
    deleteLabel: (repository, name) => deleteLabel(world, labelOf(repository, name)),
    push(name, { files, message, branch }) {
      const repository = repositoryOf(world, name)
      const ref = BRANCHES + (branch ?? repository.defaultBranch)
      const sha = commitFiles(repository, refSha(repository, ref), {
        files,
        message: message ?? 'Update files',
        author: signatureOf(account, world.now()),
        verified: false,
      })
      setRef(world, repository, { ref, sha })
      return sha
    },
    createBranch(name, branch, from) {
      const repository = repositoryOf(world, name)
      const start = from ?? repository.defaultBranch
      const sha = refSha(repository, BRANCHES + start) ?? start
      found(readObject(repository.objects, sha, 'commit') ?? undefined, `commit ${start} of ${name}`)
      setRef(world, repository, { ref: BRANCHES + branch, sha })
    },
    deleteBranch(name, branch) {
      dropRef(world, repositoryOf(world, name), { ref: BRANCHES + branch, by: account })
    },
    openPull(name, draft) {
      const repository = repositoryOf(world, name)
      const headSha = found(refSha(repository, BRANCHES + draft.head) ?? undefined, `branch ${draft.head}`)
      return createIssue(world, repository, {
        title: draft.title,
        body: draft.body ?? '',
        author: account,
        viaApp: false,
        pull: {
          head: draft.head,
          base: draft.base ?? repository.defaultBranch,
          draft: false,
          headSha,
          mergedAt: null,
          mergeSha: null,
        },
      }).number
    },
    createBoard: (owner, draft) => createBoard(world, account, { owner, ...draft }),
    board: (owner, number) => createBoardPerson(world, account, { owner, number }),
    mergePull: (name, number, { squash = false } = {}) =>
      mergePull(world, issueOf(name, number), { by: account, squash }),
    updatePull: (name, number) => updatePull(world, issueOf(name, number), account),
    closePull(name, number) {
      setState(world, issueOf(name, number), { by: account, state: 'closed' })
    },
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The emulator has no ${what}`)
  return value
}
