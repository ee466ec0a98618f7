export declare const deliveryRules: {
    readonly "delivery.no-token": {
        readonly severity: "error";
        readonly why: "Without a token nothing can be written to the repository.";
        readonly mend: "Set github-token, or deliver nothing: delivery: none and on-escalation: none.";
    };
    readonly "delivery.no-repository": {
        readonly severity: "error";
        readonly why: "What is no part of a repository on GitHub cannot be delivered to one.";
        readonly mend: "Check the repository out first (actions/checkout), or set delivery: none and on-escalation: none.";
    };
    readonly "delivery.detached-head": {
        readonly severity: "error";
        readonly why: "A commit needs a branch to go on.";
        readonly mend: "Name one with branch, or check one out.";
    };
    readonly "delivery.uncommitted": {
        readonly severity: "error";
        readonly why: "A proof over a contract or cases that nobody else has cannot be run again by anyone.";
        readonly mend: "Commit contract and cases and push them first, or set delivery: none.";
    };
    readonly "delivery.submodule": {
        readonly severity: "error";
        readonly why: "What is in a submodule belongs to another repository.";
        readonly mend: "Run in that repository, or name a program outside of the submodule.";
    };
    readonly "delivery.lfs": {
        readonly severity: "error";
        readonly why: "A program under Git LFS would be committed as itself, not as the pointer that LFS expects.";
        readonly mend: "Take the path out of LFS in .gitattributes, or name another program.";
    };
    readonly "delivery.case-clash": {
        readonly severity: "error";
        readonly why: "Two paths that differ by case alone are one file on macOS and Windows.";
        readonly mend: "Spell the program as the repository does, or rename what is there.";
    };
    readonly "delivery.path": {
        readonly severity: "error";
        readonly why: "A link or a file in the way of the path would make the commit write somewhere else than it says.";
        readonly mend: "Name a path that leads through plain folders to a plain file.";
    };
    readonly "delivery.protected-branch": {
        readonly severity: "error";
        readonly why: "The branch takes commits through its own rules alone.";
        readonly mend: "Set delivery: pull-request, name another branch, or let the token bypass the rules.";
    };
    readonly "delivery.branch-missing": {
        readonly severity: "error";
        readonly why: "There is no branch to deliver to or to start from.";
        readonly mend: "Name an existing one with base.";
    };
    readonly "delivery.branch-name": {
        readonly severity: "error";
        readonly why: "A branch that git cannot have would be found out when all is paid for.";
        readonly mend: "Spell it as git-check-ref-format demands: no spaces, no `..`, no `~^:?*[\\`, no slash at its ends.";
    };
    readonly "delivery.same-branch": {
        readonly severity: "error";
        readonly why: "A commit on the branch that a pull request is made to needs no pull request any more.";
        readonly mend: "Name another branch, or none: each contract and program has one of its own.";
    };
    readonly "delivery.archived": {
        readonly severity: "error";
        readonly why: "An archived repository takes nothing.";
        readonly mend: "Unarchive it, or set delivery: none and on-escalation: none.";
    };
    readonly "delivery.issues-disabled": {
        readonly severity: "error";
        readonly why: "What does not pass could not be told anybody.";
        readonly mend: "Turn on Settings → General → Issues, or set on-escalation: none.";
    };
    readonly "delivery.program-changed": {
        readonly severity: "error";
        readonly why: "Somebody else's program is on the branch by now and does not hold: overwriting it would lose their work.";
        readonly mend: "Take the proven program from the report folder, or run again.";
    };
    readonly "delivery.found": {
        readonly severity: "notice";
        readonly why: "Another run or a person was faster, and what they left holds as well.";
        readonly mend: "Nothing: it was proven again and is left alone.";
    };
    readonly "delivery.outdated": {
        readonly severity: "error";
        readonly why: "Contract or cases changed on the branch while the run went, and the program does not hold against them.";
        readonly mend: "Run again: it starts from the new contract.";
    };
    readonly "delivery.not-judged": {
        readonly severity: "error";
        readonly why: "What is on the branch by now is not what was proven, and whether it holds could not be found out here.";
        readonly mend: "Start the workflow again: it begins at the new head.";
    };
    readonly "delivery.behind": {
        readonly severity: "error";
        readonly why: "The pull request's branch has another contract or other cases than its base, so that a proof would be of the wrong ones.";
        readonly mend: "Merge the base into the branch, or delete the branch, then run deliver on the report folder.";
    };
    readonly "delivery.declined": {
        readonly severity: "notice";
        readonly why: "A person closed the pull request without merging it: opening another one with the same contract would be arguing.";
        readonly mend: "Nothing; to have it after all, reopen the pull request, change the contract, or name another branch.";
    };
    readonly "delivery.moving": {
        readonly severity: "error";
        readonly why: "The branch got a new commit each time that this one was to be put on it.";
        readonly mend: "Run deliver on the report folder once the branch is at rest.";
    };
    readonly "delivery.edited": {
        readonly severity: "error";
        readonly why: "A person's work on the pull request's branch is never overwritten.";
        readonly mend: "Mend what the comment on the pull request shows, or delete the program on its branch to have it written anew.";
    };
    readonly "delivery.reviewer": {
        readonly severity: "warning";
        readonly why: "GitHub asks only those for a review who may see the repository.";
        readonly mend: "Correct reviewers.";
    };
    readonly "delivery.draft": {
        readonly severity: "notice";
        readonly why: "Drafts are not to be had in every plan.";
        readonly mend: "Nothing: the pull request was made ready for review.";
    };
    readonly "delivery.no-workflow": {
        readonly severity: "notice";
        readonly why: "GitHub starts no workflow for what its own GITHUB_TOKEN pushes.";
        readonly mend: "Give github-token a token of its own (a GitHub App's, or a person's) where CI shall run on it.";
    };
    readonly "delivery.cancelled": {
        readonly severity: "error";
        readonly why: "What was under way when the run was cancelled may be done or not.";
        readonly mend: "Run deliver on the report folder: it looks first, and does what is missing.";
    };
    readonly "delivery.not-pushed": {
        readonly severity: "error";
        readonly why: "git would not take the commit.";
        readonly mend: "See what git says.";
    };
    readonly "delivery.tampered": {
        readonly severity: "error";
        readonly why: "What is delivered must be what was proven, byte for byte.";
        readonly mend: "Run generate again; find out who wrote to the report folder.";
    };
    readonly "delivery.nothing": {
        readonly severity: "error";
        readonly why: "The report's run has left nothing to deliver.";
        readonly mend: "Name the report folder of a run that passed, with a delivery, or of one that escalated, with on-escalation: issue.";
    };
};
export declare const deliveryFinding: (rule: "delivery.no-token" | "delivery.no-repository" | "delivery.detached-head" | "delivery.uncommitted" | "delivery.submodule" | "delivery.lfs" | "delivery.case-clash" | "delivery.path" | "delivery.protected-branch" | "delivery.branch-missing" | "delivery.branch-name" | "delivery.same-branch" | "delivery.archived" | "delivery.issues-disabled" | "delivery.program-changed" | "delivery.found" | "delivery.outdated" | "delivery.not-judged" | "delivery.behind" | "delivery.declined" | "delivery.moving" | "delivery.edited" | "delivery.reviewer" | "delivery.draft" | "delivery.no-workflow" | "delivery.cancelled" | "delivery.not-pushed" | "delivery.tampered" | "delivery.nothing", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
