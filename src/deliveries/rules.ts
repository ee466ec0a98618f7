/** What can be in the way of a delivery, beside what GitHub itself says. */
import { type RuleFamily, ruleFamily } from "../findings.ts";

export const deliveryRules = {
  "delivery.no-token": {
    severity: "error",
    why: "Without a token nothing can be written to the repository.",
    mend: "Set github-token, or deliver nothing: delivery: none and on-escalation: none.",
  },
  "delivery.no-repository": {
    severity: "error",
    why: "What is no part of a repository on GitHub cannot be delivered to one.",
    mend: "Check the repository out first (actions/checkout), or set delivery: none and on-escalation: none.",
  },
  "delivery.detached-head": {
    severity: "error",
    why: "A commit needs a branch to go on.",
    mend: "Name one with branch, or check one out.",
  },
  "delivery.uncommitted": {
    severity: "error",
    why: "A proof over a contract or cases that nobody else has cannot be run again by anyone.",
    mend: "Commit contract and cases and push them first, or set delivery: none.",
  },
  "delivery.submodule": {
    severity: "error",
    why: "What is in a submodule belongs to another repository.",
    mend: "Run in that repository, or name a program outside of the submodule.",
  },
  "delivery.lfs": {
    severity: "error",
    why: "A program under Git LFS would be committed as itself, not as the pointer that LFS expects.",
    mend: "Take the path out of LFS in .gitattributes, or name another program.",
  },
  "delivery.case-clash": {
    severity: "error",
    why: "Two paths that differ by case alone are one file on macOS and Windows.",
    mend: "Spell the program as the repository does, or rename what is there.",
  },
  "delivery.path": {
    severity: "error",
    why: "A link or a file in the way of the path would make the commit write somewhere else than it says.",
    mend: "Name a path that leads through plain folders to a plain file.",
  },
  "delivery.protected-branch": {
    severity: "error",
    why: "The branch takes commits through its own rules alone.",
    mend: "Set delivery: pull-request, name another branch, or let the token bypass the rules.",
  },
  "delivery.branch-missing": {
    severity: "error",
    why: "There is no branch to deliver to or to start from.",
    mend: "Name an existing one with base.",
  },
  "delivery.branch-name": {
    severity: "error",
    why: "A branch that git cannot have would be found out when all is paid for.",
    mend: "Spell it as git-check-ref-format demands: no spaces, no `..`, no `~^:?*[\\`, no slash at its ends.",
  },
  "delivery.same-branch": {
    severity: "error",
    why: "A commit on the branch that a pull request is made to needs no pull request any more.",
    mend: "Name another branch, or none: each contract and program has one of its own.",
  },
  "delivery.archived": {
    severity: "error",
    why: "An archived repository takes nothing.",
    mend: "Unarchive it, or set delivery: none and on-escalation: none.",
  },
  "delivery.issues-disabled": {
    severity: "error",
    why: "What does not pass could not be told anybody.",
    mend: "Turn on Settings → General → Issues, or set on-escalation: none.",
  },
  "delivery.program-changed": {
    severity: "error",
    why: "Somebody else's program is on the branch by now and does not hold: overwriting it would lose their work.",
    mend: "Take the proven program from the report folder, or run again.",
  },
  "delivery.found": {
    severity: "notice",
    why: "Another run or a person was faster, and what they left holds as well.",
    mend: "Nothing: it was proven again and is left alone.",
  },
  "delivery.outdated": {
    severity: "error",
    why: "Contract or cases changed on the branch while the run went, and the program does not hold against them.",
    mend: "Run again: it starts from the new contract.",
  },
  "delivery.not-judged": {
    severity: "error",
    why: "What is on the branch by now is not what was proven, and whether it holds could not be found out here.",
    mend: "Start the workflow again: it begins at the new head.",
  },
  "delivery.behind": {
    severity: "error",
    why: "The pull request's branch has another contract or other cases than its base, so that a proof would be of the wrong ones.",
    mend: "Merge the base into the branch, or delete the branch, then run deliver on the report folder.",
  },
  "delivery.declined": {
    severity: "notice",
    why: "A person closed the pull request without merging it: opening another one with the same contract would be arguing.",
    mend: "Nothing; to have it after all, reopen the pull request, change the contract, or name another branch.",
  },
  "delivery.moving": {
    severity: "error",
    why: "The branch got a new commit each time that this one was to be put on it.",
    mend: "Run deliver on the report folder once the branch is at rest.",
  },
  "delivery.edited": {
    severity: "error",
    why: "A person's work on the pull request's branch is never overwritten.",
    mend: "Mend what the comment on the pull request shows, or delete the program on its branch to have it written anew.",
  },
  "delivery.reviewer": {
    severity: "warning",
    why: "GitHub asks only those for a review who may see the repository.",
    mend: "Correct reviewers.",
  },
  "delivery.draft": {
    severity: "notice",
    why: "Drafts are not to be had in every plan.",
    mend: "Nothing: the pull request was made ready for review.",
  },
  "delivery.no-workflow": {
    severity: "notice",
    why: "GitHub starts no workflow for what its own GITHUB_TOKEN pushes.",
    mend: "Give github-token a token of its own (a GitHub App's, or a person's) where CI shall run on it.",
  },
  "delivery.cancelled": {
    severity: "error",
    why: "What was under way when the run was cancelled may be done or not.",
    mend: "Run deliver on the report folder: it looks first, and does what is missing.",
  },
  "delivery.not-pushed": {
    severity: "error",
    why: "git would not take the commit.",
    mend: "See what git says.",
  },
  "delivery.tampered": {
    severity: "error",
    why: "What is delivered must be what was proven, byte for byte.",
    mend: "Run generate again; find out who wrote to the report folder.",
  },
  "delivery.nothing": {
    severity: "error",
    why: "The report's run has left nothing to deliver.",
    mend: "Name the report folder of a run that passed, with a delivery, or of one that escalated, with on-escalation: issue.",
  },
} as const satisfies RuleFamily;

export const deliveryFinding = ruleFamily(deliveryRules);
