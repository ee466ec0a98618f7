export declare const flowRules: {
    readonly "windmill.flows.refused": {
        readonly severity: "error";
        readonly why: "The server refuses the flow, although `wmill lint` passes it.";
        readonly mend: "Write what the message asks for.";
    };
    readonly "windmill.flows.duplicate-id": {
        readonly severity: "warning";
        readonly why: "Of two steps with one id, `results.<id>` is the result of whichever ran last.";
        readonly mend: "Give each step an id of its own.";
    };
    readonly "windmill.flows.reserved-id": {
        readonly severity: "warning";
        readonly why: "Windmill uses the id itself, so that the step's result cannot be told from it.";
        readonly mend: "Give the step another id.";
    };
    readonly "windmill.flows.id-form": {
        readonly severity: "warning";
        readonly why: "Within a larger expression `results.<id>` only works for ids that are names of JavaScript.";
        readonly mend: "Rename the step, and what refers to it.";
    };
    readonly "windmill.flows.unknown-result": {
        readonly severity: "warning";
        readonly why: "No step of the flow has that id: it is null, and an expression that is only this fails on older servers.";
        readonly mend: "Correct the id, or add the step.";
    };
    readonly "windmill.flows.later-result": {
        readonly severity: "warning";
        readonly why: "The step runs later, so that it has no result yet.";
        readonly mend: "Move the step, or read the result of an earlier one.";
    };
    readonly "windmill.flows.hidden-result": {
        readonly severity: "warning";
        readonly why: "The step runs inside of a loop or branch: only the loop's or branch's own result can be relied on.";
        readonly mend: "Read the result of the loop or branch itself.";
    };
    readonly "windmill.flows.flow-input": {
        readonly severity: "warning";
        readonly why: "An input that the schema does not name is null for everyone who fills in the form.";
        readonly mend: "Add it to the flow's schema, or correct the name.";
    };
    readonly "windmill.flows.expression": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "of what only older servers refuse";
        };
        readonly why: "An expression that is no JavaScript fails when its step is reached.";
        readonly mend: "Correct the expression.";
    };
    readonly "windmill.flows.awaited-in-function": {
        readonly severity: "warning";
        readonly why: "Older servers write `await` before `results.<id>`, which only an async function may hold.";
        readonly mend: "Read the result outside of the function, into a constant.";
    };
    readonly "windmill.flows.unknown-input": {
        readonly severity: "warning";
        readonly why: "What the step runs has no such parameter: the value is dropped.";
        readonly mend: "Correct the name, or remove the transform.";
    };
    readonly "windmill.flows.missing-input": {
        readonly severity: "warning";
        readonly why: "What the step runs has a parameter without a default that nothing fills.";
        readonly mend: "Add it to `input_transforms`.";
    };
    readonly "windmill.flows.input-type": {
        readonly severity: "warning";
        readonly why: "The static value is of another type than the parameter.";
        readonly mend: "Write a value of the parameter's type.";
    };
    readonly "windmill.flows.endless-loop": {
        readonly severity: "warning";
        readonly why: "A while loop that nothing stops runs until it is cancelled.";
        readonly mend: "Add `stop_after_if` to a step of its body.";
    };
    readonly "windmill.flows.endless-recursion": {
        readonly severity: "warning";
        readonly why: "A flow that runs itself every time, alone or by way of others, starts new jobs until it is cancelled.";
        readonly mend: "Run it in a branch, or give the step a `skip_if` or one before it a `stop_after_if`.";
    };
    readonly "windmill.flows.unreachable-branch": {
        readonly severity: "warning";
        readonly why: "Nothing leads into the branch.";
        readonly mend: "Correct its condition, or remove it.";
    };
    readonly "windmill.flows.secret": {
        readonly severity: "warning";
        readonly why: "A secret in a flow is readable by everyone who may read the flow or the repository.";
        readonly mend: "Make it a variable with `is_secret`, and write `$var:<path>`; and replace the secret, which is known now.";
    };
};
