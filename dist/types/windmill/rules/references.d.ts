export declare const referenceRules: {
    readonly "windmill.references.path": {
        readonly severity: "error";
        readonly why: "The server refuses a step whose path is not below u/, f/, g/ or hub/.";
        readonly mend: "Write the whole path: `f/folder/name`.";
    };
    readonly "windmill.references.step": {
        readonly severity: "warning";
        readonly why: "A step that runs what does not exist fails when it is reached.";
        readonly mend: "Correct the path, or add what it names.";
    };
    readonly "windmill.references.hub": {
        readonly severity: "warning";
        readonly why: "A script of the hub is found by its number.";
        readonly mend: "Write `hub/<number>/<app>/<name>`.";
    };
    readonly "windmill.references.schedule-target": {
        readonly severity: "warning";
        readonly why: "A schedule of what does not exist never runs anything.";
        readonly mend: "Correct `script_path` or `is_flow`.";
    };
    readonly "windmill.references.trigger-target": {
        readonly severity: "warning";
        readonly why: "A trigger of what does not exist never runs anything.";
        readonly mend: "Correct the path, or `is_flow` beside it.";
    };
    readonly "windmill.references.app-target": {
        readonly severity: "warning";
        readonly why: "A component of an app that runs what does not exist fails when it is used.";
        readonly mend: "Correct its `path` or its `runType`.";
    };
    readonly "windmill.references.handler": {
        readonly severity: "warning";
        readonly why: "A handler that does not exist tells nobody that something failed or recovered.";
        readonly mend: "Correct the path: `script/f/team/name` or `flow/f/team/name`.";
    };
    readonly "windmill.references.resource": {
        readonly severity: "warning";
        readonly why: "A job that reads a resource which does not exist fails at its start.";
        readonly mend: "Correct the path, or add the resource.";
    };
    readonly "windmill.references.variable": {
        readonly severity: "warning";
        readonly why: "A job that reads a variable which does not exist fails at its start.";
        readonly mend: "Correct the path, or add the variable.";
    };
    readonly "windmill.references.resource-type": {
        readonly severity: "warning";
        readonly why: "A resource of a type that the server does not have cannot be pushed.";
        readonly mend: "Correct the type, or add it as `<name>.resource-type.yaml`.";
    };
    readonly "windmill.references.import": {
        readonly severity: "warning";
        readonly why: "A script whose import leads nowhere fails at its start.";
        readonly mend: "Correct the import, or add the script that it names.";
    };
    readonly "windmill.references.folder-meta": {
        readonly severity: "warning";
        readonly why: "Without folder.meta.yaml a push by anyone but an administrator ends at the missing folder.";
        readonly mend: "Add it: `wmill sync pull` writes that of the server, and `wmill folder add-missing` one without owners.";
    };
};
