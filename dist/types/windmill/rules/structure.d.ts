export declare const structureRules: {
    readonly "windmill.structure.unreadable": {
        readonly severity: "error";
        readonly why: "What cannot be read is neither pushed nor judged.";
        readonly mend: "Make it a regular file of this user's, below 32 MiB.";
    };
    readonly "windmill.structure.encoding": {
        readonly severity: "warning";
        readonly otherwise: {
            readonly severity: "error";
            readonly when: "of UTF-16";
        };
        readonly why: "wmill reads UTF-8 only: UTF-16 ends its run, other bytes are replaced by signs that nobody wrote.";
        readonly mend: "Save the file as UTF-8.";
    };
    readonly "windmill.structure.link": {
        readonly severity: "warning";
        readonly why: "A link to a folder or to nothing is not part of what is pushed. What one to a file elsewhere leads to is, but it is not read here.";
        readonly mend: "Put the files themselves there.";
    };
    readonly "windmill.structure.merge-conflict": {
        readonly severity: "error";
        readonly why: "The file holds two versions and is none of them; wmill refuses it, or overwrites it if it is wmill-lock.yaml.";
        readonly mend: "Choose one side and remove the markers.";
    };
    readonly "windmill.structure.yaml": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "of JSON that wmill reads all the same, or not as JSON";
        };
        readonly why: "wmill ends at YAML that it cannot read, often with a message about something else.";
        readonly mend: "Correct the YAML at the place given.";
    };
    readonly "windmill.structure.schema": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the schema alone refuses it, and the server does not";
        };
        readonly why: "The server or the CLI refuses what is not in the form of its schema.";
        readonly mend: "Write it in the form that the message shows.";
    };
    readonly "windmill.structure.unknown-key": {
        readonly severity: "warning";
        readonly why: "A key that Windmill does not know is dropped without a word.";
        readonly mend: "Correct the key, or remove it.";
    };
    readonly "windmill.structure.config": {
        readonly severity: "warning";
        readonly why: "wmill does not check wmill.yaml: a misspelt key or a wrong type is as if it were not there.";
        readonly mend: "Correct the key or the value; `wmill config` lists them.";
    };
    readonly "windmill.structure.config-refused": {
        readonly severity: "error";
        readonly why: "wmill ends at such a wmill.yaml.";
        readonly mend: "Correct it as the message says.";
    };
    readonly "windmill.structure.no-workspace": {
        readonly severity: "warning";
        readonly why: "Nothing was judged, so that a pass says nothing.";
        readonly mend: "Name the folder that holds wmill.yaml, or f/ and u/.";
    };
    readonly "windmill.structure.guessed": {
        readonly severity: "notice";
        readonly why: "Without a wmill.yaml it is not known which files are pushed, or how folders are named.";
        readonly mend: "Add one: `wmill init`.";
    };
    readonly "windmill.structure.stray-flow": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "outside of u/, f/ and g/, where the file may be anything, and by names such as x.flow.yaml";
        };
        readonly why: "Only a folder named `.flow` (or `__flow`) is a flow: this one is never deployed, and wmill does not say so.";
        readonly mend: "Put it in a folder that is named so.";
    };
    readonly "windmill.structure.folder-suffix": {
        readonly severity: "error";
        readonly why: "wmill refuses to push while a folder is named in the form that `nonDottedPaths` does not name.";
        readonly mend: "Rename the folder, or change `nonDottedPaths` in wmill.yaml.";
    };
    readonly "windmill.structure.no-main-file": {
        readonly severity: "warning";
        readonly why: "The folder is named like a flow or an app and holds none.";
        readonly mend: "Add its main file, or remove the folder.";
    };
    readonly "windmill.structure.swallowed": {
        readonly severity: "warning";
        readonly why: "What stands in a flow's or an app's folder is taken for a part of it, and is no asset of its own.";
        readonly mend: "Move it out of the folder.";
    };
    readonly "windmill.structure.no-metadata": {
        readonly severity: "warning";
        readonly why: "wmill makes up the metadata of a program that has none, also in a dry run.";
        readonly mend: "Run `wmill generate-metadata` and commit what it writes.";
    };
    readonly "windmill.structure.orphan-metadata": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where a program begins with its name, by which wmill finds one";
        };
        readonly why: "A script cannot be deployed from its metadata alone: a push fails.";
        readonly mend: "Add the program beside it, or remove the metadata.";
    };
    readonly "windmill.structure.two-programs": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "as long as no metadata makes a script of them";
        };
        readonly why: "One path can be one script only: a push fails.";
        readonly mend: "Keep one of the programs.";
    };
    readonly "windmill.structure.language": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "as long as no metadata makes a script of it";
        };
        readonly why: "wmill tells a script's language by its ending, and this one names none.";
        readonly mend: "Rename it: `.pg.sql`, `.my.sql`, `.bq.sql`, `.sf.sql`, `.ms.sql`, `.odb.sql` or `.duckdb.sql`.";
    };
    readonly "windmill.structure.inline-missing": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "of an app or a resource, and where a link out of the folder stands there";
        };
        readonly why: "wmill refuses to push a flow whose program is not there, and deploys an app with an empty one.";
        readonly mend: "Add the file, or correct its name.";
    };
    readonly "windmill.structure.lock-missing": {
        readonly severity: "warning";
        readonly why: "Without its lock the server resolves dependencies anew, and may find others than were tested.";
        readonly mend: "Run `wmill generate-metadata` and commit the lock.";
    };
    readonly "windmill.structure.kind": {
        readonly severity: "error";
        readonly why: "The server knows no other kinds of scripts.";
        readonly mend: "Take one of the kinds that the message names.";
    };
    readonly "windmill.structure.cron": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where some servers take it";
        };
        readonly why: "The server refuses a schedule that it cannot read.";
        readonly mend: "Write six fields: second, minute, hour, day of month, month, day of week.";
    };
    readonly "windmill.structure.timezone": {
        readonly severity: "error";
        readonly why: "The server refuses a time zone that it does not know.";
        readonly mend: "Write a name of the IANA database, such as `Europe/Berlin`.";
    };
};
