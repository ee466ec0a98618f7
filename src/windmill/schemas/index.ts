/** The schemas of flows, schedules and triggers: those of npm `windmill-yaml-validator`, which `wmill lint` judges by. */
import openflow from "windmill-yaml-validator/dist/gen/openflow.json" with { type: "json" };
import schedule from "windmill-yaml-validator/dist/gen/schedule.json" with { type: "json" };
import email from "windmill-yaml-validator/dist/gen/triggers/email.json" with { type: "json" };
import gcp from "windmill-yaml-validator/dist/gen/triggers/gcp.json" with { type: "json" };
import http from "windmill-yaml-validator/dist/gen/triggers/http.json" with { type: "json" };
import kafka from "windmill-yaml-validator/dist/gen/triggers/kafka.json" with { type: "json" };
import mqtt from "windmill-yaml-validator/dist/gen/triggers/mqtt.json" with { type: "json" };
import nats from "windmill-yaml-validator/dist/gen/triggers/nats.json" with { type: "json" };
import postgres from "windmill-yaml-validator/dist/gen/triggers/postgres.json" with { type: "json" };
import sqs from "windmill-yaml-validator/dist/gen/triggers/sqs.json" with { type: "json" };
import websocket from "windmill-yaml-validator/dist/gen/triggers/websocket.json" with { type: "json" };
import type { Node } from "../yaml.ts";
import { type Definitions, type Schema, type Violation, violationsOf } from "./check.ts";
import { wmillSchema } from "./wmill.ts";

/** Of the schemas: they lag the server, so that a message names them. */
export const schemaVersion = "1.775.2";

export const definitions = openflow.components.schemas as unknown as Definitions;

const none: Definitions = {};

export const schemas = {
  flow: definitions.OpenFlow as Schema,
  schedule: schedule as unknown as Schema,
  wmill: wmillSchema,
};

/** The kinds of triggers that have a schema; native and azure ones have none. */
export const triggerSchemas: Readonly<Record<string, Schema | undefined>> = {
  email,
  gcp,
  http,
  kafka,
  mqtt,
  nats,
  postgres,
  sqs,
  websocket,
} as unknown as Record<string, Schema>;

export const flowViolations = (node: Node): readonly Violation[] => violationsOf(node, schemas.flow, definitions);

export const scheduleViolations = (node: Node): readonly Violation[] => violationsOf(node, schemas.schedule, none);

export const wmillViolations = (node: Node): readonly Violation[] => violationsOf(node, schemas.wmill, none);

export function triggerViolations(node: Node, kind: string): readonly Violation[] {
  const schema = triggerSchemas[kind];
  return schema ? violationsOf(node, schema, none) : [];
}
