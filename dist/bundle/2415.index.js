export const id = 2415;
export const ids = [2415];
export const modules = {

/***/ 62415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keys: () => (/* binding */ keys),
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
// @ts-nocheck: generated from schemas/vendored/dcs-1.2.1.schema.json by scripts/generate.ts.
const keys = ["$ref", "account", "additionalFields", "arguments", "availability", "avroLogicalType", "avroNamespace", "avroType", "backup", "bigqueryType", "billing", "catalog", "classification", "clusterIdentifier", "config", "contact", "cron", "dataContractSpecification", "database", "databricksType", "dataset", "definitions", "delimiter", "description", "dialect", "domain", "email", "endpoint", "endpointUrl", "engine", "enum", "environment", "example", "examples", "exclusiveMaximum", "exclusiveMinimum", "field", "fields", "format", "frequency", "freshness", "glueType", "host", "id", "implementation", "info", "inputFields", "interval", "items", "keys", "latency", "limitations", "lineage", "links", "location", "masking", "maxLength", "maximum", "metric", "minLength", "minimum", "models", "mustBe", "mustBeBetween", "mustBeGreaterOrEqualTo", "mustBeGreaterThan", "mustBeGreaterThanOrEqualTo", "mustBeLessOrEqualTo", "mustBeLessThan", "mustBeLessThanOrEqualTo", "mustNotBe", "mustNotBeBetween", "name", "namespace", "noticePeriod", "owner", "path", "pattern", "percentage", "period", "pii", "policies", "port", "precision", "primary", "primaryKey", "processedTimestampField", "project", "quality", "query", "recoveryPoint", "recoveryTime", "redshiftType", "references", "region", "required", "responseTime", "retention", "roles", "rule", "scale", "schema", "servers", "serviceName", "servicelevels", "snowflakeType", "sourceTimestampField", "sqlserverType", "status", "stream", "subtype", "support", "tags", "terms", "threshold", "time", "timestampField", "title", "topic", "transformationDescription", "transformationType", "transformations", "type", "unique", "unlimited", "url", "usage", "values", "version"];
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "dataContractSpecification": { "type": "string", "enum": ["1.2.1", "1.2.0", "1.1.0", "0.9.3", "0.9.2", "0.9.1", "0.9.0"] }, "id": { "type": "string" }, "info": { "type": "object", "properties": { "title": { "type": "string" }, "version": { "type": "string" }, "status": { "type": "string" }, "description": { "type": "string" }, "owner": { "type": "string" }, "contact": { "type": "object", "properties": { "name": { "type": "string" }, "url": { "type": "string", "format": "uri" }, "email": { "type": "string", "format": "email" } }, "additionalProperties": true } }, "additionalProperties": true, "required": ["title", "version"] }, "servers": { "type": "object", "additionalProperties": { "$ref": "#/$defs/BaseServer", "allOf": [{ "if": { "properties": { "type": { "const": "bigquery" } } }, "then": { "$ref": "#/$defs/BigQueryServer" } }, { "if": { "properties": { "type": { "const": "postgres" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/PostgresServer" } }, { "if": { "properties": { "type": { "const": "s3" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/S3Server" } }, { "if": { "properties": { "type": { "const": "sftp" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/SftpServer" } }, { "if": { "properties": { "type": { "const": "redshift" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/RedshiftServer" } }, { "if": { "properties": { "type": { "const": "azure" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/AzureServer" } }, { "if": { "properties": { "type": { "const": "sqlserver" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/SqlserverServer" } }, { "if": { "properties": { "type": { "const": "snowflake" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/SnowflakeServer" } }, { "if": { "properties": { "type": { "const": "databricks" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/DatabricksServer" } }, { "if": { "properties": { "type": { "const": "dataframe" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/DataframeServer" } }, { "if": { "properties": { "type": { "const": "glue" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/GlueServer" } }, { "if": { "properties": { "type": { "const": "postgres" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/PostgresServer" } }, { "if": { "properties": { "type": { "const": "oracle" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/OracleServer" } }, { "if": { "properties": { "type": { "const": "kafka" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/KafkaServer" } }, { "if": { "properties": { "type": { "const": "pubsub" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/PubSubServer" } }, { "if": { "properties": { "type": { "const": "kinesis" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/KinesisDataStreamsServer" } }, { "if": { "properties": { "type": { "const": "trino" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/TrinoServer" } }, { "if": { "properties": { "type": { "const": "clickhouse" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ClickhouseServer" } }, { "if": { "properties": { "type": { "const": "local" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/LocalServer" } }] } }, "terms": { "type": "object", "properties": { "usage": { "type": "string" }, "limitations": { "type": "string" }, "policies": { "type": "array", "items": { "type": "object", "properties": { "type": { "type": "string" }, "description": { "type": "string" }, "url": { "type": "string", "format": "uri" } }, "additionalProperties": true } }, "billing": { "type": "string" }, "noticePeriod": { "type": "string" } }, "additionalProperties": true }, "models": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-zA-Z0-9_-]+$" }, "additionalProperties": { "type": "object", "properties": { "description": { "type": "string" }, "type": { "type": "string", "enum": ["table", "view", "object"] }, "title": { "type": "string" }, "fields": { "type": "object", "additionalProperties": { "type": "object", "properties": { "description": { "type": "string" }, "title": { "type": "string" }, "type": { "$ref": "#/$defs/FieldType" }, "required": { "type": "boolean" }, "fields": { "type": "object", "additionalProperties": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" } }, "items": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" }, "keys": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" }, "values": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" }, "primary": { "type": "boolean", "deprecationMessage": "Use the primaryKey field instead." }, "primaryKey": { "type": "boolean" }, "references": { "type": "string" }, "unique": { "type": "boolean" }, "enum": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "minLength": { "type": "integer" }, "maxLength": { "type": "integer" }, "format": { "type": "string" }, "precision": { "type": "number" }, "scale": { "type": "number" }, "pattern": { "type": "string" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "example": { "type": "string", "deprecationMessage": "Use the examples field instead." }, "examples": { "type": "array" }, "pii": { "type": "boolean" }, "classification": { "type": "string" }, "tags": { "type": "array", "items": { "type": "string" } }, "links": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-zA-Z0-9_-]+$" }, "additionalProperties": { "type": "string", "format": "uri" } }, "$ref": { "type": "string" }, "quality": { "type": "array", "items": { "$ref": "#/$defs/Quality" } }, "lineage": { "$ref": "#/$defs/Lineage" }, "config": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "object", "array", "null"] }, "properties": { "avroType": { "type": "string" }, "avroLogicalType": { "type": "string" }, "bigqueryType": { "type": "string" }, "snowflakeType": { "type": "string" }, "redshiftType": { "type": "string" }, "sqlserverType": { "type": "string" }, "databricksType": { "type": "string" }, "glueType": { "type": "string" } } } } } }, "primaryKey": { "type": "array", "items": { "type": "string" } }, "quality": { "type": "array", "items": { "$ref": "#/$defs/Quality" } }, "examples": { "type": "array" }, "additionalFields": { "type": "boolean" }, "config": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "object", "array", "null"] }, "properties": { "avroNamespace": { "type": "string" } } } } } }, "definitions": { "type": "object", "propertyNames": { "pattern": "^[a-zA-Z0-9/_-]+$" }, "additionalProperties": { "type": "object", "properties": { "domain": { "type": "string", "deprecationMessage": "This field is deprecated. Encode the domain into the ID using slashes." }, "name": { "type": "string", "deprecationMessage": "This field is deprecated. Encode the name into the ID using slashes." }, "title": { "type": "string" }, "description": { "type": "string" }, "type": { "$ref": "#/$defs/FieldType" }, "fields": { "type": "object", "additionalProperties": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" } }, "items": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" }, "keys": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" }, "values": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" }, "minLength": { "type": "integer" }, "maxLength": { "type": "integer" }, "format": { "type": "string" }, "precision": { "type": "integer" }, "scale": { "type": "integer" }, "pattern": { "type": "string" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "example": { "type": "string", "deprecationMessage": "Use the examples field instead." }, "examples": { "type": "array" }, "pii": { "type": "boolean" }, "classification": { "type": "string" }, "tags": { "type": "array", "items": { "type": "string" } }, "links": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-zA-Z0-9_-]+$" }, "additionalProperties": { "type": "string", "format": "uri" } } }, "required": ["type"] } }, "servicelevels": { "type": "object", "properties": { "availability": { "type": "object", "properties": { "description": { "type": "string", "example": "The server is available during support hours" }, "percentage": { "type": "string", "pattern": "^\\d+(\\.\\d+)?%$", "example": "99.9%" } } }, "retention": { "type": "object", "properties": { "description": { "type": "string", "example": "Data is retained for one year." }, "period": { "type": "string", "example": "P1Y" }, "unlimited": { "type": "boolean", "example": false }, "timestampField": { "type": "string", "example": "orders.order_timestamp" } } }, "latency": { "type": "object", "properties": { "description": { "type": "string", "example": "Data is available within 25 hours after the order was placed." }, "threshold": { "type": "string", "example": "25h" }, "sourceTimestampField": { "type": "string", "example": "orders.order_timestamp" }, "processedTimestampField": { "type": "string", "example": "orders.processed_timestamp" } } }, "freshness": { "type": "object", "properties": { "description": { "type": "string", "example": "The age of the youngest row in a table is within 25 hours." }, "threshold": { "type": "string", "example": "25h" }, "timestampField": { "type": "string", "example": "orders.order_timestamp" } } }, "frequency": { "type": "object", "properties": { "description": { "type": "string", "example": "Data is delivered once a day." }, "type": { "type": "string", "enum": ["batch", "micro-batching", "streaming", "manual"], "example": "batch" }, "interval": { "type": "string", "example": "daily" }, "cron": { "type": "string", "example": "0 0 * * *" } } }, "support": { "type": "object", "properties": { "description": { "type": "string", "example": "The data is available during typical business hours at headquarters." }, "time": { "type": "string", "example": "9am to 5pm in EST on business days" }, "responseTime": { "type": "string", "example": "24 hours" } } }, "backup": { "type": "object", "properties": { "description": { "type": "string", "example": "Data is backed up once a week, every Sunday at 0:00 UTC." }, "interval": { "type": "string", "example": "weekly" }, "cron": { "type": "string", "example": "0 0 * * 0" }, "recoveryTime": { "type": "string", "example": "24 hours" }, "recoveryPoint": { "type": "string", "example": "1 week" } } } } }, "links": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-zA-Z0-9_-]+$" }, "additionalProperties": { "type": "string", "format": "uri" } }, "tags": { "type": "array", "items": { "type": "string" } } }, "required": ["dataContractSpecification", "id", "info"], "$defs": { "FieldType": { "type": "string", "enum": ["number", "decimal", "numeric", "int", "integer", "long", "bigint", "float", "double", "string", "text", "varchar", "boolean", "timestamp", "timestamp_tz", "timestamp_ntz", "date", "time", "array", "map", "object", "record", "struct", "bytes", "variant", "json", "null"] }, "BaseServer": { "type": "object", "properties": { "description": { "type": "string" }, "environment": { "type": "string" }, "type": { "type": "string" }, "roles": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "description": { "type": "string" } }, "required": ["name"] } } }, "additionalProperties": true, "required": ["type"] }, "BigQueryServer": { "type": "object", "properties": { "project": { "type": "string" }, "dataset": { "type": "string" } }, "required": ["project", "dataset"] }, "S3Server": { "type": "object", "properties": { "location": { "type": "string", "format": "uri" }, "endpointUrl": { "type": "string", "format": "uri" }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"] }, "delimiter": { "type": "string", "enum": ["new_line", "array"] } }, "required": ["location"] }, "SftpServer": { "type": "object", "properties": { "location": { "type": "string", "format": "uri", "pattern": "^sftp://.*" }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"] }, "delimiter": { "type": "string", "enum": ["new_line", "array"] } }, "required": ["location"] }, "RedshiftServer": { "type": "object", "properties": { "account": { "type": "string" }, "host": { "type": "string" }, "database": { "type": "string" }, "schema": { "type": "string" }, "clusterIdentifier": { "type": "string" }, "port": { "type": "integer" }, "endpoint": { "type": "string" } }, "additionalProperties": true, "required": ["account", "database", "schema"] }, "AzureServer": { "type": "object", "properties": { "location": { "type": "string", "format": "uri" }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"] }, "delimiter": { "type": "string", "enum": ["new_line", "array"] } }, "required": ["location", "format"] }, "SqlserverServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "database", "schema"] }, "SnowflakeServer": { "type": "object", "properties": { "account": { "type": "string" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["account", "database", "schema"] }, "DatabricksServer": { "type": "object", "properties": { "host": { "type": "string" }, "catalog": { "type": "string" }, "schema": { "type": "string" } }, "required": ["catalog", "schema"] }, "DataframeServer": { "type": "object", "required": ["type"] }, "GlueServer": { "type": "object", "properties": { "account": { "type": "string" }, "database": { "type": "string" }, "location": { "type": "string", "format": "uri" }, "format": { "type": "string" } }, "required": ["account", "database"] }, "PostgresServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "database", "schema"] }, "OracleServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "serviceName": { "type": "string" } }, "required": ["host", "port", "serviceName"] }, "KafkaServer": { "type": "object", "properties": { "host": { "type": "string" }, "topic": { "type": "string" }, "format": { "type": "string" } }, "required": ["host", "topic"] }, "PubSubServer": { "type": "object", "properties": { "project": { "type": "string" }, "topic": { "type": "string" } }, "required": ["project", "topic"] }, "KinesisDataStreamsServer": { "type": "object", "properties": { "stream": { "type": "string" }, "region": { "type": "string" }, "format": { "type": "string" } }, "required": ["stream"] }, "TrinoServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "catalog": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "catalog", "schema"] }, "ClickhouseServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "port", "database"] }, "LocalServer": { "type": "object", "properties": { "path": { "type": "string" }, "format": { "type": "string" } }, "required": ["path", "format"] }, "Quality": { "allOf": [{ "type": "object", "properties": { "type": { "type": "string", "enum": ["text", "library", "sql", "custom"] }, "description": { "type": "string" } } }, { "if": { "properties": { "type": { "const": "text" } } }, "then": { "required": ["description"] } }, { "if": { "properties": { "type": { "const": "sql" } } }, "then": { "properties": { "query": { "type": "string" }, "dialect": { "type": "string" }, "mustBe": { "type": "number" }, "mustNotBe": { "type": "number" }, "mustBeGreaterThan": { "type": "number" }, "mustBeGreaterOrEqualTo": { "type": "number" }, "mustBeGreaterThanOrEqualTo": { "type": "number" }, "mustBeLessThan": { "type": "number" }, "mustBeLessThanOrEqualTo": { "type": "number" }, "mustBeLessOrEqualTo": { "type": "number" }, "mustBeBetween": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, "mustNotBeBetween": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 } }, "required": ["query"] } }, { "if": { "anyOf": [{ "properties": { "type": { "const": "library" } } }, { "properties": { "metric": { "type": "string" } }, "required": ["metric"] }] }, "then": { "properties": { "metric": { "type": "string", "enum": ["nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount"] }, "rule": { "type": "string" }, "arguments": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "array", "object"] } }, "mustBe": {}, "mustNotBe": {}, "mustBeGreaterThan": { "type": "number" }, "mustBeGreaterOrEqualTo": { "type": "number" }, "mustBeLessThan": { "type": "number" }, "mustBeLessOrEqualTo": { "type": "number" }, "mustBeBetween": { "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } }, "mustNotBeBetween": { "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } } }, "required": ["metric"] } }, { "if": { "properties": { "type": { "const": "custom" } } }, "then": { "properties": { "description": { "type": "string" }, "engine": { "type": "string" }, "implementation": { "type": ["object", "array", "string"] } }, "required": ["engine"] } }] }, "Lineage": { "type": "object", "properties": { "inputFields": { "type": "array", "items": { "type": "object", "properties": { "namespace": { "type": "string" }, "name": { "type": "string" }, "field": { "type": "string" }, "transformations": { "type": "array", "items": { "type": "object", "properties": { "type": { "type": "string" }, "subtype": { "type": "string" }, "description": { "type": "string" }, "masking": { "type": "boolean" } }, "required": ["type"], "additionalProperties": true } } }, "additionalProperties": true, "required": ["namespace", "name", "field"] } }, "transformationDescription": { "type": "string" }, "transformationType": { "type": "string" } }, "additionalProperties": true, "required": ["inputFields"] } } };
const schema7 = { "type": "object", "properties": { "description": { "type": "string" }, "environment": { "type": "string" }, "type": { "type": "string" }, "roles": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "description": { "type": "string" } }, "required": ["name"] } } }, "additionalProperties": true, "required": ["type"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err1 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.environment !== undefined) {
        if (typeof data.environment !== "string") {
            const err2 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if (typeof data.type !== "string") {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data3 = data.roles;
        if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data4 = data3[i0];
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.name === undefined) {
                        const err4 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "name" } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if (data4.name !== undefined) {
                        if (typeof data4.name !== "string") {
                            const err5 = { instancePath: instancePath + "/roles/" + i0 + "/name", schemaPath: "#/properties/roles/items/properties/name/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data4.description !== undefined) {
                        if (typeof data4.description !== "string") {
                            const err6 = { instancePath: instancePath + "/roles/" + i0 + "/description", schemaPath: "#/properties/roles/items/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate22.errors = vErrors; return errors === 0; }
const schema8 = { "type": "object", "properties": { "project": { "type": "string" }, "dataset": { "type": "string" } }, "required": ["project", "dataset"] };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.dataset === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.project !== undefined) {
        if (typeof data.project !== "string") {
            const err2 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.dataset !== undefined) {
        if (typeof data.dataset !== "string") {
            const err3 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate24.errors = vErrors; return errors === 0; }
const schema9 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "database", "schema"] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.database === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.schema === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.database !== undefined) {
        if (typeof data.database !== "string") {
            const err6 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate26.errors = vErrors; return errors === 0; }
const schema10 = { "type": "object", "properties": { "location": { "type": "string", "format": "uri" }, "endpointUrl": { "type": "string", "format": "uri" }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"] }, "delimiter": { "type": "string", "enum": ["new_line", "array"] } }, "required": ["location"] };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.location !== undefined) {
        if (!(typeof data.location === "string")) {
            const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.endpointUrl !== undefined) {
        if (!(typeof data.endpointUrl === "string")) {
            const err2 = { instancePath: instancePath + "/endpointUrl", schemaPath: "#/properties/endpointUrl/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data2 = data.format;
        if (typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (!((((data2 === "parquet") || (data2 === "delta")) || (data2 === "json")) || (data2 === "csv"))) {
            const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema10.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.delimiter !== undefined) {
        let data3 = data.delimiter;
        if (typeof data3 !== "string") {
            const err5 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (!((data3 === "new_line") || (data3 === "array"))) {
            const err6 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/enum", keyword: "enum", params: { allowedValues: schema10.properties.delimiter.enum } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate28.errors = vErrors; return errors === 0; }
const schema11 = { "type": "object", "properties": { "location": { "type": "string", "format": "uri", "pattern": "^sftp://.*" }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"] }, "delimiter": { "type": "string", "enum": ["new_line", "array"] } }, "required": ["location"] };
const pattern0 = new RegExp("^sftp://.*", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.location !== undefined) {
        let data0 = data.location;
        if (typeof data0 === "string") {
            if (!pattern0.test(data0)) {
                const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/pattern", keyword: "pattern", params: { pattern: "^sftp://.*" } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data1 = data.format;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (!((((data1 === "parquet") || (data1 === "delta")) || (data1 === "json")) || (data1 === "csv"))) {
            const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.delimiter !== undefined) {
        let data2 = data.delimiter;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (!((data2 === "new_line") || (data2 === "array"))) {
            const err6 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/enum", keyword: "enum", params: { allowedValues: schema11.properties.delimiter.enum } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate30.errors = vErrors; return errors === 0; }
const schema12 = { "type": "object", "properties": { "account": { "type": "string" }, "host": { "type": "string" }, "database": { "type": "string" }, "schema": { "type": "string" }, "clusterIdentifier": { "type": "string" }, "port": { "type": "integer" }, "endpoint": { "type": "string" } }, "additionalProperties": true, "required": ["account", "database", "schema"] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.database === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.schema === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.account !== undefined) {
        if (typeof data.account !== "string") {
            const err3 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.database !== undefined) {
        if (typeof data.database !== "string") {
            const err5 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.clusterIdentifier !== undefined) {
        if (typeof data.clusterIdentifier !== "string") {
            const err7 = { instancePath: instancePath + "/clusterIdentifier", schemaPath: "#/properties/clusterIdentifier/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data5 = data.port;
        if (!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) {
            const err8 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.endpoint !== undefined) {
        if (typeof data.endpoint !== "string") {
            const err9 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
}
else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} validate32.errors = vErrors; return errors === 0; }
const schema13 = { "type": "object", "properties": { "location": { "type": "string", "format": "uri" }, "format": { "type": "string", "enum": ["parquet", "delta", "json", "csv"] }, "delimiter": { "type": "string", "enum": ["new_line", "array"] } }, "required": ["location", "format"] };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.format === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.location !== undefined) {
        if (!(typeof data.location === "string")) {
            const err2 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data1 = data.format;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (!((((data1 === "parquet") || (data1 === "delta")) || (data1 === "json")) || (data1 === "csv"))) {
            const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema13.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.delimiter !== undefined) {
        let data2 = data.delimiter;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (!((data2 === "new_line") || (data2 === "array"))) {
            const err6 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/enum", keyword: "enum", params: { allowedValues: schema13.properties.delimiter.enum } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate34.errors = vErrors; return errors === 0; }
const schema14 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "database", "schema"] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.database === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.schema === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.database !== undefined) {
        if (typeof data.database !== "string") {
            const err5 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate36.errors = vErrors; return errors === 0; }
const schema15 = { "type": "object", "properties": { "account": { "type": "string" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["account", "database", "schema"] };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.database === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.schema === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.account !== undefined) {
        if (typeof data.account !== "string") {
            const err3 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.database !== undefined) {
        if (typeof data.database !== "string") {
            const err4 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err5 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate38.errors = vErrors; return errors === 0; }
const schema16 = { "type": "object", "properties": { "host": { "type": "string" }, "catalog": { "type": "string" }, "schema": { "type": "string" } }, "required": ["catalog", "schema"] };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.catalog === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalog" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.schema === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err2 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.catalog !== undefined) {
        if (typeof data.catalog !== "string") {
            const err3 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err4 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} validate40.errors = vErrors; return errors === 0; }
const schema17 = { "type": "object", "required": ["type"] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate42.errors = vErrors; return errors === 0; }
const schema18 = { "type": "object", "properties": { "account": { "type": "string" }, "database": { "type": "string" }, "location": { "type": "string", "format": "uri" }, "format": { "type": "string" } }, "required": ["account", "database"] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.database === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.account !== undefined) {
        if (typeof data.account !== "string") {
            const err2 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.database !== undefined) {
        if (typeof data.database !== "string") {
            const err3 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.location !== undefined) {
        if (!(typeof data.location === "string")) {
            const err4 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate44.errors = vErrors; return errors === 0; }
const schema19 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "serviceName": { "type": "string" } }, "required": ["host", "port", "serviceName"] };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.serviceName === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serviceName" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.serviceName !== undefined) {
        if (typeof data.serviceName !== "string") {
            const err5 = { instancePath: instancePath + "/serviceName", schemaPath: "#/properties/serviceName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate47.errors = vErrors; return errors === 0; }
const schema20 = { "type": "object", "properties": { "host": { "type": "string" }, "topic": { "type": "string" }, "format": { "type": "string" } }, "required": ["host", "topic"] };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.topic === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err2 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.topic !== undefined) {
        if (typeof data.topic !== "string") {
            const err3 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} validate49.errors = vErrors; return errors === 0; }
const schema21 = { "type": "object", "properties": { "project": { "type": "string" }, "topic": { "type": "string" } }, "required": ["project", "topic"] };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.topic === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.project !== undefined) {
        if (typeof data.project !== "string") {
            const err2 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.topic !== undefined) {
        if (typeof data.topic !== "string") {
            const err3 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate51.errors = vErrors; return errors === 0; }
const schema22 = { "type": "object", "properties": { "stream": { "type": "string" }, "region": { "type": "string" }, "format": { "type": "string" } }, "required": ["stream"] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stream === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.stream !== undefined) {
        if (typeof data.stream !== "string") {
            const err1 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.region !== undefined) {
        if (typeof data.region !== "string") {
            const err2 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate53.errors = vErrors; return errors === 0; }
const schema23 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "catalog": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "catalog", "schema"] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.catalog === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalog" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.schema === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.catalog !== undefined) {
        if (typeof data.catalog !== "string") {
            const err6 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate55.errors = vErrors; return errors === 0; }
const schema24 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "port", "database"] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.database === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.database !== undefined) {
        if (typeof data.database !== "string") {
            const err5 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate57.errors = vErrors; return errors === 0; }
const schema25 = { "type": "object", "properties": { "path": { "type": "string" }, "format": { "type": "string" } }, "required": ["path", "format"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.format === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.path !== undefined) {
        if (typeof data.path !== "string") {
            const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate59.errors = vErrors; return errors === 0; }
const schema26 = { "type": "string", "enum": ["number", "decimal", "numeric", "int", "integer", "long", "bigint", "float", "double", "string", "text", "varchar", "boolean", "timestamp", "timestamp_tz", "timestamp_ntz", "date", "time", "array", "map", "object", "record", "struct", "bytes", "variant", "json", "null"] };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if (!(((((((((((((((((((((((((((data === "number") || (data === "decimal")) || (data === "numeric")) || (data === "int")) || (data === "integer")) || (data === "long")) || (data === "bigint")) || (data === "float")) || (data === "double")) || (data === "string")) || (data === "text")) || (data === "varchar")) || (data === "boolean")) || (data === "timestamp")) || (data === "timestamp_tz")) || (data === "timestamp_ntz")) || (data === "date")) || (data === "time")) || (data === "array")) || (data === "map")) || (data === "object")) || (data === "record")) || (data === "struct")) || (data === "bytes")) || (data === "variant")) || (data === "json")) || (data === "null"))) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate61.errors = vErrors; return errors === 0; }
const schema27 = { "type": "object", "properties": { "description": { "type": "string" }, "title": { "type": "string" }, "type": { "$ref": "#/$defs/FieldType" }, "required": { "type": "boolean" }, "fields": { "type": "object", "additionalProperties": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" } }, "items": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" }, "keys": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" }, "values": { "$ref": "#/properties/models/additionalProperties/properties/fields/additionalProperties" }, "primary": { "type": "boolean", "deprecationMessage": "Use the primaryKey field instead." }, "primaryKey": { "type": "boolean" }, "references": { "type": "string" }, "unique": { "type": "boolean" }, "enum": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "minLength": { "type": "integer" }, "maxLength": { "type": "integer" }, "format": { "type": "string" }, "precision": { "type": "number" }, "scale": { "type": "number" }, "pattern": { "type": "string" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "example": { "type": "string", "deprecationMessage": "Use the examples field instead." }, "examples": { "type": "array" }, "pii": { "type": "boolean" }, "classification": { "type": "string" }, "tags": { "type": "array", "items": { "type": "string" } }, "links": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-zA-Z0-9_-]+$" }, "additionalProperties": { "type": "string", "format": "uri" } }, "$ref": { "type": "string" }, "quality": { "type": "array", "items": { "$ref": "#/$defs/Quality" } }, "lineage": { "$ref": "#/$defs/Lineage" }, "config": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "object", "array", "null"] }, "properties": { "avroType": { "type": "string" }, "avroLogicalType": { "type": "string" }, "bigqueryType": { "type": "string" }, "snowflakeType": { "type": "string" }, "redshiftType": { "type": "string" }, "sqlserverType": { "type": "string" }, "databricksType": { "type": "string" }, "glueType": { "type": "string" } } } } };
const schema28 = { "allOf": [{ "type": "object", "properties": { "type": { "type": "string", "enum": ["text", "library", "sql", "custom"] }, "description": { "type": "string" } } }, { "if": { "properties": { "type": { "const": "text" } } }, "then": { "required": ["description"] } }, { "if": { "properties": { "type": { "const": "sql" } } }, "then": { "properties": { "query": { "type": "string" }, "dialect": { "type": "string" }, "mustBe": { "type": "number" }, "mustNotBe": { "type": "number" }, "mustBeGreaterThan": { "type": "number" }, "mustBeGreaterOrEqualTo": { "type": "number" }, "mustBeGreaterThanOrEqualTo": { "type": "number" }, "mustBeLessThan": { "type": "number" }, "mustBeLessThanOrEqualTo": { "type": "number" }, "mustBeLessOrEqualTo": { "type": "number" }, "mustBeBetween": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, "mustNotBeBetween": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 } }, "required": ["query"] } }, { "if": { "anyOf": [{ "properties": { "type": { "const": "library" } } }, { "properties": { "metric": { "type": "string" } }, "required": ["metric"] }] }, "then": { "properties": { "metric": { "type": "string", "enum": ["nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount"] }, "rule": { "type": "string" }, "arguments": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "array", "object"] } }, "mustBe": {}, "mustNotBe": {}, "mustBeGreaterThan": { "type": "number" }, "mustBeGreaterOrEqualTo": { "type": "number" }, "mustBeLessThan": { "type": "number" }, "mustBeLessOrEqualTo": { "type": "number" }, "mustBeBetween": { "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } }, "mustNotBeBetween": { "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } } }, "required": ["metric"] } }, { "if": { "properties": { "type": { "const": "custom" } } }, "then": { "properties": { "description": { "type": "string" }, "engine": { "type": "string" }, "implementation": { "type": ["object", "array", "string"] } }, "required": ["engine"] } }] };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
        let data0 = data.type;
        if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/0/properties/type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (!((((data0 === "text") || (data0 === "library")) || (data0 === "sql")) || (data0 === "custom"))) {
            const err1 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema28.allOf[0].properties.type.enum } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err2 = { instancePath: instancePath + "/description", schemaPath: "#/allOf/0/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} const _errs7 = errors; let valid2 = true; const _errs8 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
        if ("text" !== data.type) {
            const err4 = {};
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
} var _valid0 = _errs8 === errors; errors = _errs7; if (vErrors !== null) {
    if (_errs7) {
        vErrors.length = _errs7;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.description === undefined) {
            const err5 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "description" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    var _valid0 = _errs10 === errors;
    valid2 = _valid0;
} if (!valid2) {
    const err6 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} const _errs12 = errors; let valid4 = true; const _errs13 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
        if ("sql" !== data.type) {
            const err7 = {};
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
} var _valid1 = _errs13 === errors; errors = _errs12; if (vErrors !== null) {
    if (_errs12) {
        vErrors.length = _errs12;
    }
    else {
        vErrors = null;
    }
} if (_valid1) {
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.query === undefined) {
            const err8 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "query" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.query !== undefined) {
            if (typeof data.query !== "string") {
                const err9 = { instancePath: instancePath + "/query", schemaPath: "#/allOf/2/then/properties/query/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.dialect !== undefined) {
            if (typeof data.dialect !== "string") {
                const err10 = { instancePath: instancePath + "/dialect", schemaPath: "#/allOf/2/then/properties/dialect/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.mustBe !== undefined) {
            if (!(typeof data.mustBe == "number")) {
                const err11 = { instancePath: instancePath + "/mustBe", schemaPath: "#/allOf/2/then/properties/mustBe/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.mustNotBe !== undefined) {
            if (!(typeof data.mustNotBe == "number")) {
                const err12 = { instancePath: instancePath + "/mustNotBe", schemaPath: "#/allOf/2/then/properties/mustNotBe/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.mustBeGreaterThan !== undefined) {
            if (!(typeof data.mustBeGreaterThan == "number")) {
                const err13 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "#/allOf/2/then/properties/mustBeGreaterThan/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.mustBeGreaterOrEqualTo !== undefined) {
            if (!(typeof data.mustBeGreaterOrEqualTo == "number")) {
                const err14 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "#/allOf/2/then/properties/mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.mustBeGreaterThanOrEqualTo !== undefined) {
            if (!(typeof data.mustBeGreaterThanOrEqualTo == "number")) {
                const err15 = { instancePath: instancePath + "/mustBeGreaterThanOrEqualTo", schemaPath: "#/allOf/2/then/properties/mustBeGreaterThanOrEqualTo/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.mustBeLessThan !== undefined) {
            if (!(typeof data.mustBeLessThan == "number")) {
                const err16 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "#/allOf/2/then/properties/mustBeLessThan/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.mustBeLessThanOrEqualTo !== undefined) {
            if (!(typeof data.mustBeLessThanOrEqualTo == "number")) {
                const err17 = { instancePath: instancePath + "/mustBeLessThanOrEqualTo", schemaPath: "#/allOf/2/then/properties/mustBeLessThanOrEqualTo/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.mustBeLessOrEqualTo !== undefined) {
            if (!(typeof data.mustBeLessOrEqualTo == "number")) {
                const err18 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "#/allOf/2/then/properties/mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.mustBeBetween !== undefined) {
            let data14 = data.mustBeBetween;
            if (Array.isArray(data14)) {
                if (data14.length > 2) {
                    const err19 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/allOf/2/then/properties/mustBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (data14.length < 2) {
                    const err20 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/allOf/2/then/properties/mustBeBetween/minItems", keyword: "minItems", params: { limit: 2 } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                const len0 = data14.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(typeof data14[i0] == "number")) {
                        const err21 = { instancePath: instancePath + "/mustBeBetween/" + i0, schemaPath: "#/allOf/2/then/properties/mustBeBetween/items/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/allOf/2/then/properties/mustBeBetween/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.mustNotBeBetween !== undefined) {
            let data16 = data.mustNotBeBetween;
            if (Array.isArray(data16)) {
                if (data16.length > 2) {
                    const err23 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/allOf/2/then/properties/mustNotBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data16.length < 2) {
                    const err24 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/allOf/2/then/properties/mustNotBeBetween/minItems", keyword: "minItems", params: { limit: 2 } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                const len1 = data16.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(typeof data16[i1] == "number")) {
                        const err25 = { instancePath: instancePath + "/mustNotBeBetween/" + i1, schemaPath: "#/allOf/2/then/properties/mustNotBeBetween/items/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/allOf/2/then/properties/mustNotBeBetween/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
    }
    var _valid1 = _errs15 === errors;
    valid4 = _valid1;
} if (!valid4) {
    const err27 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err27];
    }
    else {
        vErrors.push(err27);
    }
    errors++;
} const _errs45 = errors; let valid11 = true; const _errs46 = errors; const _errs47 = errors; let valid12 = false; const _errs48 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
        if ("library" !== data.type) {
            const err28 = {};
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
} var _valid3 = _errs48 === errors; valid12 = valid12 || _valid3; if (!valid12) {
    const _errs50 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.metric === undefined) && (missing0 = "metric")) {
            const err29 = {};
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        else {
            if (data.metric !== undefined) {
                if (typeof data.metric !== "string") {
                    const err30 = {};
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid3 = _errs50 === errors;
    valid12 = valid12 || _valid3;
} if (!valid12) {
    const err31 = {};
    if (vErrors === null) {
        vErrors = [err31];
    }
    else {
        vErrors.push(err31);
    }
    errors++;
}
else {
    errors = _errs47;
    if (vErrors !== null) {
        if (_errs47) {
            vErrors.length = _errs47;
        }
        else {
            vErrors = null;
        }
    }
} var _valid2 = _errs46 === errors; errors = _errs45; if (vErrors !== null) {
    if (_errs45) {
        vErrors.length = _errs45;
    }
    else {
        vErrors = null;
    }
} if (_valid2) {
    const _errs53 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.metric === undefined) {
            const err32 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "metric" } };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
        if (data.metric !== undefined) {
            let data20 = data.metric;
            if (typeof data20 !== "string") {
                const err33 = { instancePath: instancePath + "/metric", schemaPath: "#/allOf/3/then/properties/metric/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
            if (!(((((data20 === "nullValues") || (data20 === "missingValues")) || (data20 === "invalidValues")) || (data20 === "duplicateValues")) || (data20 === "rowCount"))) {
                const err34 = { instancePath: instancePath + "/metric", schemaPath: "#/allOf/3/then/properties/metric/enum", keyword: "enum", params: { allowedValues: schema28.allOf[3].then.properties.metric.enum } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.rule !== undefined) {
            if (typeof data.rule !== "string") {
                const err35 = { instancePath: instancePath + "/rule", schemaPath: "#/allOf/3/then/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.arguments !== undefined) {
            let data22 = data.arguments;
            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                for (const key0 in data22) {
                    let data23 = data22[key0];
                    if ((((!data23 || typeof data23 != "object") && (typeof data23 !== "string")) && (!(typeof data23 == "number"))) && (typeof data23 !== "boolean")) {
                        const err36 = { instancePath: instancePath + "/arguments/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/3/then/properties/arguments/additionalProperties/type", keyword: "type", params: { type: schema28.allOf[3].then.properties.arguments.additionalProperties.type } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/arguments", schemaPath: "#/allOf/3/then/properties/arguments/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.mustBeGreaterThan !== undefined) {
            if (!(typeof data.mustBeGreaterThan == "number")) {
                const err38 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "#/allOf/3/then/properties/mustBeGreaterThan/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.mustBeGreaterOrEqualTo !== undefined) {
            if (!(typeof data.mustBeGreaterOrEqualTo == "number")) {
                const err39 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "#/allOf/3/then/properties/mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.mustBeLessThan !== undefined) {
            if (!(typeof data.mustBeLessThan == "number")) {
                const err40 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "#/allOf/3/then/properties/mustBeLessThan/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.mustBeLessOrEqualTo !== undefined) {
            if (!(typeof data.mustBeLessOrEqualTo == "number")) {
                const err41 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "#/allOf/3/then/properties/mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.mustBeBetween !== undefined) {
            let data28 = data.mustBeBetween;
            if (Array.isArray(data28)) {
                if (data28.length > 2) {
                    const err42 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/allOf/3/then/properties/mustBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                if (data28.length < 2) {
                    const err43 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/allOf/3/then/properties/mustBeBetween/minItems", keyword: "minItems", params: { limit: 2 } };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
                const len2 = data28.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(typeof data28[i2] == "number")) {
                        const err44 = { instancePath: instancePath + "/mustBeBetween/" + i2, schemaPath: "#/allOf/3/then/properties/mustBeBetween/items/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
                let i3 = data28.length;
                let j0;
                if (i3 > 1) {
                    const indices0 = {};
                    for (; i3--;) {
                        let item0 = data28[i3];
                        if (!(typeof item0 == "number")) {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err45 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/allOf/3/then/properties/mustBeBetween/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i3;
                    }
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/allOf/3/then/properties/mustBeBetween/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
        if (data.mustNotBeBetween !== undefined) {
            let data30 = data.mustNotBeBetween;
            if (Array.isArray(data30)) {
                if (data30.length > 2) {
                    const err47 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/allOf/3/then/properties/mustNotBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 } };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                if (data30.length < 2) {
                    const err48 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/allOf/3/then/properties/mustNotBeBetween/minItems", keyword: "minItems", params: { limit: 2 } };
                    if (vErrors === null) {
                        vErrors = [err48];
                    }
                    else {
                        vErrors.push(err48);
                    }
                    errors++;
                }
                const len3 = data30.length;
                for (let i4 = 0; i4 < len3; i4++) {
                    if (!(typeof data30[i4] == "number")) {
                        const err49 = { instancePath: instancePath + "/mustNotBeBetween/" + i4, schemaPath: "#/allOf/3/then/properties/mustNotBeBetween/items/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                let i5 = data30.length;
                let j1;
                if (i5 > 1) {
                    const indices1 = {};
                    for (; i5--;) {
                        let item1 = data30[i5];
                        if (!(typeof item1 == "number")) {
                            continue;
                        }
                        if (typeof indices1[item1] == "number") {
                            j1 = indices1[item1];
                            const err50 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/allOf/3/then/properties/mustNotBeBetween/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                            break;
                        }
                        indices1[item1] = i5;
                    }
                }
            }
            else {
                const err51 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/allOf/3/then/properties/mustNotBeBetween/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
    }
    var _valid2 = _errs53 === errors;
    valid11 = _valid2;
} if (!valid11) {
    const err52 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err52];
    }
    else {
        vErrors.push(err52);
    }
    errors++;
} const _errs80 = errors; let valid23 = true; const _errs81 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
        if ("custom" !== data.type) {
            const err53 = {};
            if (vErrors === null) {
                vErrors = [err53];
            }
            else {
                vErrors.push(err53);
            }
            errors++;
        }
    }
} var _valid4 = _errs81 === errors; errors = _errs80; if (vErrors !== null) {
    if (_errs80) {
        vErrors.length = _errs80;
    }
    else {
        vErrors = null;
    }
} if (_valid4) {
    const _errs83 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.engine === undefined) {
            const err54 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "engine" } };
            if (vErrors === null) {
                vErrors = [err54];
            }
            else {
                vErrors.push(err54);
            }
            errors++;
        }
        if (data.description !== undefined) {
            if (typeof data.description !== "string") {
                const err55 = { instancePath: instancePath + "/description", schemaPath: "#/allOf/4/then/properties/description/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        if (data.engine !== undefined) {
            if (typeof data.engine !== "string") {
                const err56 = { instancePath: instancePath + "/engine", schemaPath: "#/allOf/4/then/properties/engine/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
        }
        if (data.implementation !== undefined) {
            let data35 = data.implementation;
            if ((!data35 || typeof data35 != "object") && (typeof data35 !== "string")) {
                const err57 = { instancePath: instancePath + "/implementation", schemaPath: "#/allOf/4/then/properties/implementation/type", keyword: "type", params: { type: schema28.allOf[4].then.properties.implementation.type } };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
        }
    }
    var _valid4 = _errs83 === errors;
    valid23 = _valid4;
} if (!valid23) {
    const err58 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err58];
    }
    else {
        vErrors.push(err58);
    }
    errors++;
} validate65.errors = vErrors; return errors === 0; }
const schema29 = { "type": "object", "properties": { "inputFields": { "type": "array", "items": { "type": "object", "properties": { "namespace": { "type": "string" }, "name": { "type": "string" }, "field": { "type": "string" }, "transformations": { "type": "array", "items": { "type": "object", "properties": { "type": { "type": "string" }, "subtype": { "type": "string" }, "description": { "type": "string" }, "masking": { "type": "boolean" } }, "required": ["type"], "additionalProperties": true } } }, "additionalProperties": true, "required": ["namespace", "name", "field"] } }, "transformationDescription": { "type": "string" }, "transformationType": { "type": "string" } }, "additionalProperties": true, "required": ["inputFields"] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inputFields === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputFields" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.inputFields !== undefined) {
        let data0 = data.inputFields;
        if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    if (data1.namespace === undefined) {
                        const err1 = { instancePath: instancePath + "/inputFields/" + i0, schemaPath: "#/properties/inputFields/items/required", keyword: "required", params: { missingProperty: "namespace" } };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data1.name === undefined) {
                        const err2 = { instancePath: instancePath + "/inputFields/" + i0, schemaPath: "#/properties/inputFields/items/required", keyword: "required", params: { missingProperty: "name" } };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    if (data1.field === undefined) {
                        const err3 = { instancePath: instancePath + "/inputFields/" + i0, schemaPath: "#/properties/inputFields/items/required", keyword: "required", params: { missingProperty: "field" } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    if (data1.namespace !== undefined) {
                        if (typeof data1.namespace !== "string") {
                            const err4 = { instancePath: instancePath + "/inputFields/" + i0 + "/namespace", schemaPath: "#/properties/inputFields/items/properties/namespace/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    if (data1.name !== undefined) {
                        if (typeof data1.name !== "string") {
                            const err5 = { instancePath: instancePath + "/inputFields/" + i0 + "/name", schemaPath: "#/properties/inputFields/items/properties/name/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data1.field !== undefined) {
                        if (typeof data1.field !== "string") {
                            const err6 = { instancePath: instancePath + "/inputFields/" + i0 + "/field", schemaPath: "#/properties/inputFields/items/properties/field/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    if (data1.transformations !== undefined) {
                        let data5 = data1.transformations;
                        if (Array.isArray(data5)) {
                            const len1 = data5.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                let data6 = data5[i1];
                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                    if (data6.type === undefined) {
                                        const err7 = { instancePath: instancePath + "/inputFields/" + i0 + "/transformations/" + i1, schemaPath: "#/properties/inputFields/items/properties/transformations/items/required", keyword: "required", params: { missingProperty: "type" } };
                                        if (vErrors === null) {
                                            vErrors = [err7];
                                        }
                                        else {
                                            vErrors.push(err7);
                                        }
                                        errors++;
                                    }
                                    if (data6.type !== undefined) {
                                        if (typeof data6.type !== "string") {
                                            const err8 = { instancePath: instancePath + "/inputFields/" + i0 + "/transformations/" + i1 + "/type", schemaPath: "#/properties/inputFields/items/properties/transformations/items/properties/type/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err8];
                                            }
                                            else {
                                                vErrors.push(err8);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data6.subtype !== undefined) {
                                        if (typeof data6.subtype !== "string") {
                                            const err9 = { instancePath: instancePath + "/inputFields/" + i0 + "/transformations/" + i1 + "/subtype", schemaPath: "#/properties/inputFields/items/properties/transformations/items/properties/subtype/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err9];
                                            }
                                            else {
                                                vErrors.push(err9);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data6.description !== undefined) {
                                        if (typeof data6.description !== "string") {
                                            const err10 = { instancePath: instancePath + "/inputFields/" + i0 + "/transformations/" + i1 + "/description", schemaPath: "#/properties/inputFields/items/properties/transformations/items/properties/description/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err10];
                                            }
                                            else {
                                                vErrors.push(err10);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data6.masking !== undefined) {
                                        if (typeof data6.masking !== "boolean") {
                                            const err11 = { instancePath: instancePath + "/inputFields/" + i0 + "/transformations/" + i1 + "/masking", schemaPath: "#/properties/inputFields/items/properties/transformations/items/properties/masking/type", keyword: "type", params: { type: "boolean" } };
                                            if (vErrors === null) {
                                                vErrors = [err11];
                                            }
                                            else {
                                                vErrors.push(err11);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err12 = { instancePath: instancePath + "/inputFields/" + i0 + "/transformations/" + i1, schemaPath: "#/properties/inputFields/items/properties/transformations/items/type", keyword: "type", params: { type: "object" } };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err13 = { instancePath: instancePath + "/inputFields/" + i0 + "/transformations", schemaPath: "#/properties/inputFields/items/properties/transformations/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err14 = { instancePath: instancePath + "/inputFields/" + i0, schemaPath: "#/properties/inputFields/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/inputFields", schemaPath: "#/properties/inputFields/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.transformationDescription !== undefined) {
        if (typeof data.transformationDescription !== "string") {
            const err16 = { instancePath: instancePath + "/transformationDescription", schemaPath: "#/properties/transformationDescription/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.transformationType !== undefined) {
        if (typeof data.transformationType !== "string") {
            const err17 = { instancePath: instancePath + "/transformationType", schemaPath: "#/properties/transformationType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
}
else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err18];
    }
    else {
        vErrors.push(err18);
    }
    errors++;
} validate67.errors = vErrors; return errors === 0; }
const wrapper0 = { validate: validate63 };
const pattern1 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err0 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.title !== undefined) {
        if (typeof data.title !== "string") {
            const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if (!(validate61(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }))) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
        }
    }
    if (data.required !== undefined) {
        if (typeof data.required !== "boolean") {
            const err2 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.fields !== undefined) {
        let data4 = data.fields;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key0 in data4) {
                if (!(wrapper0.validate(data4[key0], { instancePath: instancePath + "/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key0, rootData }))) {
                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.items !== undefined) {
        if (!(wrapper0.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData }))) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
        }
    }
    if (data.keys !== undefined) {
        if (!(wrapper0.validate(data.keys, { instancePath: instancePath + "/keys", parentData: data, parentDataProperty: "keys", rootData }))) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
        }
    }
    if (data.values !== undefined) {
        if (!(wrapper0.validate(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData }))) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
        }
    }
    if (data.primary !== undefined) {
        if (typeof data.primary !== "boolean") {
            const err4 = { instancePath: instancePath + "/primary", schemaPath: "#/properties/primary/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.primaryKey !== undefined) {
        if (typeof data.primaryKey !== "boolean") {
            const err5 = { instancePath: instancePath + "/primaryKey", schemaPath: "#/properties/primaryKey/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.references !== undefined) {
        if (typeof data.references !== "string") {
            const err6 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.unique !== undefined) {
        if (typeof data.unique !== "boolean") {
            const err7 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.enum !== undefined) {
        let data13 = data.enum;
        if (Array.isArray(data13)) {
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data13[i0] !== "string") {
                    const err8 = { instancePath: instancePath + "/enum/" + i0, schemaPath: "#/properties/enum/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            let i1 = data13.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data13[i1];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err9 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.minLength !== undefined) {
        let data15 = data.minLength;
        if (!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) {
            const err11 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.maxLength !== undefined) {
        let data16 = data.maxLength;
        if (!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) {
            const err12 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err13 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.precision !== undefined) {
        if (!(typeof data.precision == "number")) {
            const err14 = { instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.scale !== undefined) {
        if (!(typeof data.scale == "number")) {
            const err15 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.pattern !== undefined) {
        if (typeof data.pattern !== "string") {
            const err16 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.minimum !== undefined) {
        if (!(typeof data.minimum == "number")) {
            const err17 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.exclusiveMinimum !== undefined) {
        if (!(typeof data.exclusiveMinimum == "number")) {
            const err18 = { instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.maximum !== undefined) {
        if (!(typeof data.maximum == "number")) {
            const err19 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    if (data.exclusiveMaximum !== undefined) {
        if (!(typeof data.exclusiveMaximum == "number")) {
            const err20 = { instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.example !== undefined) {
        if (typeof data.example !== "string") {
            const err21 = { instancePath: instancePath + "/example", schemaPath: "#/properties/example/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.examples !== undefined) {
        if (!(Array.isArray(data.examples))) {
            const err22 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.pii !== undefined) {
        if (typeof data.pii !== "boolean") {
            const err23 = { instancePath: instancePath + "/pii", schemaPath: "#/properties/pii/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.classification !== undefined) {
        if (typeof data.classification !== "string") {
            const err24 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        let data29 = data.tags;
        if (Array.isArray(data29)) {
            const len1 = data29.length;
            for (let i2 = 0; i2 < len1; i2++) {
                if (typeof data29[i2] !== "string") {
                    const err25 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
        }
        else {
            const err26 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.links !== undefined) {
        let data31 = data.links;
        if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (Object.keys(data31).length < 1) {
                const err27 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            for (const key1 in data31) {
                const _errs61 = errors;
                if (typeof key1 === "string") {
                    if (!pattern1.test(key1)) {
                        const err28 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                var valid7 = _errs61 === errors;
                if (!valid7) {
                    const err29 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
            for (const key2 in data31) {
                if (!(typeof data31[key2] === "string")) {
                    const err30 = { instancePath: instancePath + "/links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/links/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
        }
        else {
            const err31 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
    }
    if (data.$ref !== undefined) {
        if (typeof data.$ref !== "string") {
            const err32 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
    }
    if (data.quality !== undefined) {
        let data34 = data.quality;
        if (Array.isArray(data34)) {
            const len2 = data34.length;
            for (let i3 = 0; i3 < len2; i3++) {
                if (!(validate65(data34[i3], { instancePath: instancePath + "/quality/" + i3, parentData: data34, parentDataProperty: i3, rootData }))) {
                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err33 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    if (data.lineage !== undefined) {
        if (!(validate67(data.lineage, { instancePath: instancePath + "/lineage", parentData: data, parentDataProperty: "lineage", rootData }))) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
        }
    }
    if (data.config !== undefined) {
        let data37 = data.config;
        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (const key3 in data37) {
                if (!((((((((key3 === "avroType") || (key3 === "avroLogicalType")) || (key3 === "bigqueryType")) || (key3 === "snowflakeType")) || (key3 === "redshiftType")) || (key3 === "sqlserverType")) || (key3 === "databricksType")) || (key3 === "glueType"))) {
                    let data38 = data37[key3];
                    if ((((typeof data38 != "object") && (typeof data38 !== "string")) && (!(typeof data38 == "number"))) && (typeof data38 !== "boolean")) {
                        const err34 = { instancePath: instancePath + "/config/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/config/additionalProperties/type", keyword: "type", params: { type: schema27.properties.config.additionalProperties.type } };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
            }
            if (data37.avroType !== undefined) {
                if (typeof data37.avroType !== "string") {
                    const err35 = { instancePath: instancePath + "/config/avroType", schemaPath: "#/properties/config/properties/avroType/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            if (data37.avroLogicalType !== undefined) {
                if (typeof data37.avroLogicalType !== "string") {
                    const err36 = { instancePath: instancePath + "/config/avroLogicalType", schemaPath: "#/properties/config/properties/avroLogicalType/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
            if (data37.bigqueryType !== undefined) {
                if (typeof data37.bigqueryType !== "string") {
                    const err37 = { instancePath: instancePath + "/config/bigqueryType", schemaPath: "#/properties/config/properties/bigqueryType/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            if (data37.snowflakeType !== undefined) {
                if (typeof data37.snowflakeType !== "string") {
                    const err38 = { instancePath: instancePath + "/config/snowflakeType", schemaPath: "#/properties/config/properties/snowflakeType/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            if (data37.redshiftType !== undefined) {
                if (typeof data37.redshiftType !== "string") {
                    const err39 = { instancePath: instancePath + "/config/redshiftType", schemaPath: "#/properties/config/properties/redshiftType/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            if (data37.sqlserverType !== undefined) {
                if (typeof data37.sqlserverType !== "string") {
                    const err40 = { instancePath: instancePath + "/config/sqlserverType", schemaPath: "#/properties/config/properties/sqlserverType/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
            if (data37.databricksType !== undefined) {
                if (typeof data37.databricksType !== "string") {
                    const err41 = { instancePath: instancePath + "/config/databricksType", schemaPath: "#/properties/config/properties/databricksType/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
            }
            if (data37.glueType !== undefined) {
                if (typeof data37.glueType !== "string") {
                    const err42 = { instancePath: instancePath + "/config/glueType", schemaPath: "#/properties/config/properties/glueType/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
            }
        }
        else {
            const err43 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
    }
}
else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err44];
    }
    else {
        vErrors.push(err44);
    }
    errors++;
} validate63.errors = vErrors; return errors === 0; }
const pattern4 = new RegExp("^[a-zA-Z0-9/_-]+$", "u");
const pattern6 = new RegExp("^\\d+(\\.\\d+)?%$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dataContractSpecification === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataContractSpecification" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.id === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.info === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "info" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.dataContractSpecification !== undefined) {
        let data0 = data.dataContractSpecification;
        if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/dataContractSpecification", schemaPath: "#/properties/dataContractSpecification/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (!(((((((data0 === "1.2.1") || (data0 === "1.2.0")) || (data0 === "1.1.0")) || (data0 === "0.9.3")) || (data0 === "0.9.2")) || (data0 === "0.9.1")) || (data0 === "0.9.0"))) {
            const err4 = { instancePath: instancePath + "/dataContractSpecification", schemaPath: "#/properties/dataContractSpecification/enum", keyword: "enum", params: { allowedValues: schema6.properties.dataContractSpecification.enum } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (typeof data.id !== "string") {
            const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.info !== undefined) {
        let data2 = data.info;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.title === undefined) {
                const err6 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/required", keyword: "required", params: { missingProperty: "title" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (data2.version === undefined) {
                const err7 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/required", keyword: "required", params: { missingProperty: "version" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (data2.title !== undefined) {
                if (typeof data2.title !== "string") {
                    const err8 = { instancePath: instancePath + "/info/title", schemaPath: "#/properties/info/properties/title/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            if (data2.version !== undefined) {
                if (typeof data2.version !== "string") {
                    const err9 = { instancePath: instancePath + "/info/version", schemaPath: "#/properties/info/properties/version/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            if (data2.status !== undefined) {
                if (typeof data2.status !== "string") {
                    const err10 = { instancePath: instancePath + "/info/status", schemaPath: "#/properties/info/properties/status/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data2.description !== undefined) {
                if (typeof data2.description !== "string") {
                    const err11 = { instancePath: instancePath + "/info/description", schemaPath: "#/properties/info/properties/description/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (data2.owner !== undefined) {
                if (typeof data2.owner !== "string") {
                    const err12 = { instancePath: instancePath + "/info/owner", schemaPath: "#/properties/info/properties/owner/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data2.contact !== undefined) {
                let data8 = data2.contact;
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    if (data8.name !== undefined) {
                        if (typeof data8.name !== "string") {
                            const err13 = { instancePath: instancePath + "/info/contact/name", schemaPath: "#/properties/info/properties/contact/properties/name/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    if (data8.url !== undefined) {
                        if (!(typeof data8.url === "string")) {
                            const err14 = { instancePath: instancePath + "/info/contact/url", schemaPath: "#/properties/info/properties/contact/properties/url/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    if (data8.email !== undefined) {
                        if (!(typeof data8.email === "string")) {
                            const err15 = { instancePath: instancePath + "/info/contact/email", schemaPath: "#/properties/info/properties/contact/properties/email/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err16 = { instancePath: instancePath + "/info/contact", schemaPath: "#/properties/info/properties/contact/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.servers !== undefined) {
        let data12 = data.servers;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key0 in data12) {
                let data13 = data12[key0];
                if (!(validate22(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                }
                const _errs32 = errors;
                let valid5 = true;
                const _errs33 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.type !== undefined) {
                        if ("bigquery" !== data13.type) {
                            const err18 = {};
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                }
                var _valid0 = _errs33 === errors;
                errors = _errs32;
                if (vErrors !== null) {
                    if (_errs32) {
                        vErrors.length = _errs32;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid0) {
                    const _errs35 = errors;
                    if (!(validate24(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                        errors = vErrors.length;
                    }
                    var _valid0 = _errs35 === errors;
                    valid5 = _valid0;
                }
                if (!valid5) {
                    const err19 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                const _errs37 = errors;
                let valid7 = true;
                const _errs38 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing0;
                    if ((data13.type === undefined) && (missing0 = "type")) {
                        const err20 = {};
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("postgres" !== data13.type) {
                                const err21 = {};
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid1 = _errs38 === errors;
                errors = _errs37;
                if (vErrors !== null) {
                    if (_errs37) {
                        vErrors.length = _errs37;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid1) {
                    const _errs40 = errors;
                    if (!(validate26(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                        errors = vErrors.length;
                    }
                    var _valid1 = _errs40 === errors;
                    valid7 = _valid1;
                }
                if (!valid7) {
                    const err22 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                const _errs42 = errors;
                let valid9 = true;
                const _errs43 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing1;
                    if ((data13.type === undefined) && (missing1 = "type")) {
                        const err23 = {};
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("s3" !== data13.type) {
                                const err24 = {};
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid2 = _errs43 === errors;
                errors = _errs42;
                if (vErrors !== null) {
                    if (_errs42) {
                        vErrors.length = _errs42;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid2) {
                    const _errs45 = errors;
                    if (!(validate28(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                    var _valid2 = _errs45 === errors;
                    valid9 = _valid2;
                }
                if (!valid9) {
                    const err25 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                const _errs47 = errors;
                let valid11 = true;
                const _errs48 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing2;
                    if ((data13.type === undefined) && (missing2 = "type")) {
                        const err26 = {};
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("sftp" !== data13.type) {
                                const err27 = {};
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid3 = _errs48 === errors;
                errors = _errs47;
                if (vErrors !== null) {
                    if (_errs47) {
                        vErrors.length = _errs47;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid3) {
                    const _errs50 = errors;
                    if (!(validate30(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                    var _valid3 = _errs50 === errors;
                    valid11 = _valid3;
                }
                if (!valid11) {
                    const err28 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                const _errs52 = errors;
                let valid13 = true;
                const _errs53 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing3;
                    if ((data13.type === undefined) && (missing3 = "type")) {
                        const err29 = {};
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("redshift" !== data13.type) {
                                const err30 = {};
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid4 = _errs53 === errors;
                errors = _errs52;
                if (vErrors !== null) {
                    if (_errs52) {
                        vErrors.length = _errs52;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid4) {
                    const _errs55 = errors;
                    if (!(validate32(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                        errors = vErrors.length;
                    }
                    var _valid4 = _errs55 === errors;
                    valid13 = _valid4;
                }
                if (!valid13) {
                    const err31 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                const _errs57 = errors;
                let valid15 = true;
                const _errs58 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing4;
                    if ((data13.type === undefined) && (missing4 = "type")) {
                        const err32 = {};
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("azure" !== data13.type) {
                                const err33 = {};
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid5 = _errs58 === errors;
                errors = _errs57;
                if (vErrors !== null) {
                    if (_errs57) {
                        vErrors.length = _errs57;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid5) {
                    const _errs60 = errors;
                    if (!(validate34(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                        errors = vErrors.length;
                    }
                    var _valid5 = _errs60 === errors;
                    valid15 = _valid5;
                }
                if (!valid15) {
                    const err34 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                const _errs62 = errors;
                let valid17 = true;
                const _errs63 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing5;
                    if ((data13.type === undefined) && (missing5 = "type")) {
                        const err35 = {};
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("sqlserver" !== data13.type) {
                                const err36 = {};
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid6 = _errs63 === errors;
                errors = _errs62;
                if (vErrors !== null) {
                    if (_errs62) {
                        vErrors.length = _errs62;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid6) {
                    const _errs65 = errors;
                    if (!(validate36(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                        errors = vErrors.length;
                    }
                    var _valid6 = _errs65 === errors;
                    valid17 = _valid6;
                }
                if (!valid17) {
                    const err37 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/6/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
                const _errs67 = errors;
                let valid19 = true;
                const _errs68 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing6;
                    if ((data13.type === undefined) && (missing6 = "type")) {
                        const err38 = {};
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("snowflake" !== data13.type) {
                                const err39 = {};
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid7 = _errs68 === errors;
                errors = _errs67;
                if (vErrors !== null) {
                    if (_errs67) {
                        vErrors.length = _errs67;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid7) {
                    const _errs70 = errors;
                    if (!(validate38(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                        errors = vErrors.length;
                    }
                    var _valid7 = _errs70 === errors;
                    valid19 = _valid7;
                }
                if (!valid19) {
                    const err40 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/7/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
                const _errs72 = errors;
                let valid21 = true;
                const _errs73 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing7;
                    if ((data13.type === undefined) && (missing7 = "type")) {
                        const err41 = {};
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("databricks" !== data13.type) {
                                const err42 = {};
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid8 = _errs73 === errors;
                errors = _errs72;
                if (vErrors !== null) {
                    if (_errs72) {
                        vErrors.length = _errs72;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid8) {
                    const _errs75 = errors;
                    if (!(validate40(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                        errors = vErrors.length;
                    }
                    var _valid8 = _errs75 === errors;
                    valid21 = _valid8;
                }
                if (!valid21) {
                    const err43 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/8/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
                const _errs77 = errors;
                let valid23 = true;
                const _errs78 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing8;
                    if ((data13.type === undefined) && (missing8 = "type")) {
                        const err44 = {};
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("dataframe" !== data13.type) {
                                const err45 = {};
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid9 = _errs78 === errors;
                errors = _errs77;
                if (vErrors !== null) {
                    if (_errs77) {
                        vErrors.length = _errs77;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid9) {
                    const _errs80 = errors;
                    if (!(validate42(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                        errors = vErrors.length;
                    }
                    var _valid9 = _errs80 === errors;
                    valid23 = _valid9;
                }
                if (!valid23) {
                    const err46 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/9/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                const _errs82 = errors;
                let valid25 = true;
                const _errs83 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing9;
                    if ((data13.type === undefined) && (missing9 = "type")) {
                        const err47 = {};
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("glue" !== data13.type) {
                                const err48 = {};
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid10 = _errs83 === errors;
                errors = _errs82;
                if (vErrors !== null) {
                    if (_errs82) {
                        vErrors.length = _errs82;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid10) {
                    const _errs85 = errors;
                    if (!(validate44(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                        errors = vErrors.length;
                    }
                    var _valid10 = _errs85 === errors;
                    valid25 = _valid10;
                }
                if (!valid25) {
                    const err49 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/10/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
                const _errs87 = errors;
                let valid27 = true;
                const _errs88 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing10;
                    if ((data13.type === undefined) && (missing10 = "type")) {
                        const err50 = {};
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("postgres" !== data13.type) {
                                const err51 = {};
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid11 = _errs88 === errors;
                errors = _errs87;
                if (vErrors !== null) {
                    if (_errs87) {
                        vErrors.length = _errs87;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid11) {
                    const _errs90 = errors;
                    if (!(validate26(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                        errors = vErrors.length;
                    }
                    var _valid11 = _errs90 === errors;
                    valid27 = _valid11;
                }
                if (!valid27) {
                    const err52 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/11/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
                const _errs92 = errors;
                let valid29 = true;
                const _errs93 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing11;
                    if ((data13.type === undefined) && (missing11 = "type")) {
                        const err53 = {};
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("oracle" !== data13.type) {
                                const err54 = {};
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid12 = _errs93 === errors;
                errors = _errs92;
                if (vErrors !== null) {
                    if (_errs92) {
                        vErrors.length = _errs92;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid12) {
                    const _errs95 = errors;
                    if (!(validate47(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                        errors = vErrors.length;
                    }
                    var _valid12 = _errs95 === errors;
                    valid29 = _valid12;
                }
                if (!valid29) {
                    const err55 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/12/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        vErrors.push(err55);
                    }
                    errors++;
                }
                const _errs97 = errors;
                let valid31 = true;
                const _errs98 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing12;
                    if ((data13.type === undefined) && (missing12 = "type")) {
                        const err56 = {};
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("kafka" !== data13.type) {
                                const err57 = {};
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid13 = _errs98 === errors;
                errors = _errs97;
                if (vErrors !== null) {
                    if (_errs97) {
                        vErrors.length = _errs97;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid13) {
                    const _errs100 = errors;
                    if (!(validate49(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                        errors = vErrors.length;
                    }
                    var _valid13 = _errs100 === errors;
                    valid31 = _valid13;
                }
                if (!valid31) {
                    const err58 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/13/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                const _errs102 = errors;
                let valid33 = true;
                const _errs103 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing13;
                    if ((data13.type === undefined) && (missing13 = "type")) {
                        const err59 = {};
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("pubsub" !== data13.type) {
                                const err60 = {};
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid14 = _errs103 === errors;
                errors = _errs102;
                if (vErrors !== null) {
                    if (_errs102) {
                        vErrors.length = _errs102;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid14) {
                    const _errs105 = errors;
                    if (!(validate51(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                        errors = vErrors.length;
                    }
                    var _valid14 = _errs105 === errors;
                    valid33 = _valid14;
                }
                if (!valid33) {
                    const err61 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/14/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err61];
                    }
                    else {
                        vErrors.push(err61);
                    }
                    errors++;
                }
                const _errs107 = errors;
                let valid35 = true;
                const _errs108 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing14;
                    if ((data13.type === undefined) && (missing14 = "type")) {
                        const err62 = {};
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("kinesis" !== data13.type) {
                                const err63 = {};
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid15 = _errs108 === errors;
                errors = _errs107;
                if (vErrors !== null) {
                    if (_errs107) {
                        vErrors.length = _errs107;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid15) {
                    const _errs110 = errors;
                    if (!(validate53(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                    var _valid15 = _errs110 === errors;
                    valid35 = _valid15;
                }
                if (!valid35) {
                    const err64 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/15/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
                const _errs112 = errors;
                let valid37 = true;
                const _errs113 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing15;
                    if ((data13.type === undefined) && (missing15 = "type")) {
                        const err65 = {};
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("trino" !== data13.type) {
                                const err66 = {};
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid16 = _errs113 === errors;
                errors = _errs112;
                if (vErrors !== null) {
                    if (_errs112) {
                        vErrors.length = _errs112;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid16) {
                    const _errs115 = errors;
                    if (!(validate55(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                    }
                    var _valid16 = _errs115 === errors;
                    valid37 = _valid16;
                }
                if (!valid37) {
                    const err67 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/16/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err67];
                    }
                    else {
                        vErrors.push(err67);
                    }
                    errors++;
                }
                const _errs117 = errors;
                let valid39 = true;
                const _errs118 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing16;
                    if ((data13.type === undefined) && (missing16 = "type")) {
                        const err68 = {};
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            vErrors.push(err68);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("clickhouse" !== data13.type) {
                                const err69 = {};
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid17 = _errs118 === errors;
                errors = _errs117;
                if (vErrors !== null) {
                    if (_errs117) {
                        vErrors.length = _errs117;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid17) {
                    const _errs120 = errors;
                    if (!(validate57(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                    }
                    var _valid17 = _errs120 === errors;
                    valid39 = _valid17;
                }
                if (!valid39) {
                    const err70 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/17/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
                const _errs122 = errors;
                let valid41 = true;
                const _errs123 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    let missing17;
                    if ((data13.type === undefined) && (missing17 = "type")) {
                        const err71 = {};
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                    else {
                        if (data13.type !== undefined) {
                            if ("local" !== data13.type) {
                                const err72 = {};
                                if (vErrors === null) {
                                    vErrors = [err72];
                                }
                                else {
                                    vErrors.push(err72);
                                }
                                errors++;
                            }
                        }
                    }
                }
                var _valid18 = _errs123 === errors;
                errors = _errs122;
                if (vErrors !== null) {
                    if (_errs122) {
                        vErrors.length = _errs122;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid18) {
                    const _errs125 = errors;
                    if (!(validate59(data13, { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key0, rootData }))) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                    }
                    var _valid18 = _errs125 === errors;
                    valid41 = _valid18;
                }
                if (!valid41) {
                    const err73 = { instancePath: instancePath + "/servers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/servers/additionalProperties/allOf/18/if", keyword: "if", params: { failingKeyword: "then" } };
                    if (vErrors === null) {
                        vErrors = [err73];
                    }
                    else {
                        vErrors.push(err73);
                    }
                    errors++;
                }
            }
        }
        else {
            const err74 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err74];
            }
            else {
                vErrors.push(err74);
            }
            errors++;
        }
    }
    if (data.terms !== undefined) {
        let data33 = data.terms;
        if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.usage !== undefined) {
                if (typeof data33.usage !== "string") {
                    const err75 = { instancePath: instancePath + "/terms/usage", schemaPath: "#/properties/terms/properties/usage/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err75];
                    }
                    else {
                        vErrors.push(err75);
                    }
                    errors++;
                }
            }
            if (data33.limitations !== undefined) {
                if (typeof data33.limitations !== "string") {
                    const err76 = { instancePath: instancePath + "/terms/limitations", schemaPath: "#/properties/terms/properties/limitations/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err76];
                    }
                    else {
                        vErrors.push(err76);
                    }
                    errors++;
                }
            }
            if (data33.policies !== undefined) {
                let data36 = data33.policies;
                if (Array.isArray(data36)) {
                    const len0 = data36.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data37 = data36[i0];
                        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                            if (data37.type !== undefined) {
                                if (typeof data37.type !== "string") {
                                    const err77 = { instancePath: instancePath + "/terms/policies/" + i0 + "/type", schemaPath: "#/properties/terms/properties/policies/items/properties/type/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err77];
                                    }
                                    else {
                                        vErrors.push(err77);
                                    }
                                    errors++;
                                }
                            }
                            if (data37.description !== undefined) {
                                if (typeof data37.description !== "string") {
                                    const err78 = { instancePath: instancePath + "/terms/policies/" + i0 + "/description", schemaPath: "#/properties/terms/properties/policies/items/properties/description/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err78];
                                    }
                                    else {
                                        vErrors.push(err78);
                                    }
                                    errors++;
                                }
                            }
                            if (data37.url !== undefined) {
                                if (!(typeof data37.url === "string")) {
                                    const err79 = { instancePath: instancePath + "/terms/policies/" + i0 + "/url", schemaPath: "#/properties/terms/properties/policies/items/properties/url/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err79];
                                    }
                                    else {
                                        vErrors.push(err79);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err80 = { instancePath: instancePath + "/terms/policies/" + i0, schemaPath: "#/properties/terms/properties/policies/items/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                                vErrors = [err80];
                            }
                            else {
                                vErrors.push(err80);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err81 = { instancePath: instancePath + "/terms/policies", schemaPath: "#/properties/terms/properties/policies/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err81];
                    }
                    else {
                        vErrors.push(err81);
                    }
                    errors++;
                }
            }
            if (data33.billing !== undefined) {
                if (typeof data33.billing !== "string") {
                    const err82 = { instancePath: instancePath + "/terms/billing", schemaPath: "#/properties/terms/properties/billing/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err82];
                    }
                    else {
                        vErrors.push(err82);
                    }
                    errors++;
                }
            }
            if (data33.noticePeriod !== undefined) {
                if (typeof data33.noticePeriod !== "string") {
                    const err83 = { instancePath: instancePath + "/terms/noticePeriod", schemaPath: "#/properties/terms/properties/noticePeriod/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err83];
                    }
                    else {
                        vErrors.push(err83);
                    }
                    errors++;
                }
            }
        }
        else {
            const err84 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err84];
            }
            else {
                vErrors.push(err84);
            }
            errors++;
        }
    }
    if (data.models !== undefined) {
        let data43 = data.models;
        if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (Object.keys(data43).length < 1) {
                const err85 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err85];
                }
                else {
                    vErrors.push(err85);
                }
                errors++;
            }
            for (const key1 in data43) {
                const _errs150 = errors;
                if (typeof key1 === "string") {
                    if (!pattern1.test(key1)) {
                        const err86 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err86];
                        }
                        else {
                            vErrors.push(err86);
                        }
                        errors++;
                    }
                }
                var valid47 = _errs150 === errors;
                if (!valid47) {
                    const err87 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                    if (vErrors === null) {
                        vErrors = [err87];
                    }
                    else {
                        vErrors.push(err87);
                    }
                    errors++;
                }
            }
            for (const key2 in data43) {
                let data44 = data43[key2];
                if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                    if (data44.description !== undefined) {
                        if (typeof data44.description !== "string") {
                            const err88 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/models/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err88];
                            }
                            else {
                                vErrors.push(err88);
                            }
                            errors++;
                        }
                    }
                    if (data44.type !== undefined) {
                        let data46 = data44.type;
                        if (typeof data46 !== "string") {
                            const err89 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/models/additionalProperties/properties/type/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err89];
                            }
                            else {
                                vErrors.push(err89);
                            }
                            errors++;
                        }
                        if (!(((data46 === "table") || (data46 === "view")) || (data46 === "object"))) {
                            const err90 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/models/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema6.properties.models.additionalProperties.properties.type.enum } };
                            if (vErrors === null) {
                                vErrors = [err90];
                            }
                            else {
                                vErrors.push(err90);
                            }
                            errors++;
                        }
                    }
                    if (data44.title !== undefined) {
                        if (typeof data44.title !== "string") {
                            const err91 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/models/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err91];
                            }
                            else {
                                vErrors.push(err91);
                            }
                            errors++;
                        }
                    }
                    if (data44.fields !== undefined) {
                        let data48 = data44.fields;
                        if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                            for (const key3 in data48) {
                                let data49 = data48[key3];
                                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                    if (data49.description !== undefined) {
                                        if (typeof data49.description !== "string") {
                                            const err92 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err92];
                                            }
                                            else {
                                                vErrors.push(err92);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.title !== undefined) {
                                        if (typeof data49.title !== "string") {
                                            const err93 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err93];
                                            }
                                            else {
                                                vErrors.push(err93);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.type !== undefined) {
                                        if (!(validate61(data49.type, { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", parentData: data49, parentDataProperty: "type", rootData }))) {
                                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data49.required !== undefined) {
                                        if (typeof data49.required !== "boolean") {
                                            const err94 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/required/type", keyword: "type", params: { type: "boolean" } };
                                            if (vErrors === null) {
                                                vErrors = [err94];
                                            }
                                            else {
                                                vErrors.push(err94);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.fields !== undefined) {
                                        let data54 = data49.fields;
                                        if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                            for (const key4 in data54) {
                                                if (!(validate63(data54[key4], { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data54, parentDataProperty: key4, rootData }))) {
                                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                    errors = vErrors.length;
                                                }
                                            }
                                        }
                                        else {
                                            const err95 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/fields/type", keyword: "type", params: { type: "object" } };
                                            if (vErrors === null) {
                                                vErrors = [err95];
                                            }
                                            else {
                                                vErrors.push(err95);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.items !== undefined) {
                                        if (!(validate63(data49.items, { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", parentData: data49, parentDataProperty: "items", rootData }))) {
                                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data49.keys !== undefined) {
                                        if (!(validate63(data49.keys, { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/keys", parentData: data49, parentDataProperty: "keys", rootData }))) {
                                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data49.values !== undefined) {
                                        if (!(validate63(data49.values, { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", parentData: data49, parentDataProperty: "values", rootData }))) {
                                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data49.primary !== undefined) {
                                        if (typeof data49.primary !== "boolean") {
                                            const err96 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/primary", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/primary/type", keyword: "type", params: { type: "boolean" } };
                                            if (vErrors === null) {
                                                vErrors = [err96];
                                            }
                                            else {
                                                vErrors.push(err96);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.primaryKey !== undefined) {
                                        if (typeof data49.primaryKey !== "boolean") {
                                            const err97 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/primaryKey", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/primaryKey/type", keyword: "type", params: { type: "boolean" } };
                                            if (vErrors === null) {
                                                vErrors = [err97];
                                            }
                                            else {
                                                vErrors.push(err97);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.references !== undefined) {
                                        if (typeof data49.references !== "string") {
                                            const err98 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/references", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/references/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err98];
                                            }
                                            else {
                                                vErrors.push(err98);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.unique !== undefined) {
                                        if (typeof data49.unique !== "boolean") {
                                            const err99 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/unique", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/unique/type", keyword: "type", params: { type: "boolean" } };
                                            if (vErrors === null) {
                                                vErrors = [err99];
                                            }
                                            else {
                                                vErrors.push(err99);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.enum !== undefined) {
                                        let data63 = data49.enum;
                                        if (Array.isArray(data63)) {
                                            const len1 = data63.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                                if (typeof data63[i1] !== "string") {
                                                    const err100 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum/" + i1, schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/enum/items/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err100];
                                                    }
                                                    else {
                                                        vErrors.push(err100);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            let i2 = data63.length;
                                            let j0;
                                            if (i2 > 1) {
                                                const indices0 = {};
                                                for (; i2--;) {
                                                    let item0 = data63[i2];
                                                    if (typeof item0 !== "string") {
                                                        continue;
                                                    }
                                                    if (typeof indices0[item0] == "number") {
                                                        j0 = indices0[item0];
                                                        const err101 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                                                        if (vErrors === null) {
                                                            vErrors = [err101];
                                                        }
                                                        else {
                                                            vErrors.push(err101);
                                                        }
                                                        errors++;
                                                        break;
                                                    }
                                                    indices0[item0] = i2;
                                                }
                                            }
                                        }
                                        else {
                                            const err102 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/enum/type", keyword: "type", params: { type: "array" } };
                                            if (vErrors === null) {
                                                vErrors = [err102];
                                            }
                                            else {
                                                vErrors.push(err102);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.minLength !== undefined) {
                                        let data65 = data49.minLength;
                                        if (!((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65)))) {
                                            const err103 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/minLength", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/minLength/type", keyword: "type", params: { type: "integer" } };
                                            if (vErrors === null) {
                                                vErrors = [err103];
                                            }
                                            else {
                                                vErrors.push(err103);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.maxLength !== undefined) {
                                        let data66 = data49.maxLength;
                                        if (!((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66)))) {
                                            const err104 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxLength", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
                                            if (vErrors === null) {
                                                vErrors = [err104];
                                            }
                                            else {
                                                vErrors.push(err104);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.format !== undefined) {
                                        if (typeof data49.format !== "string") {
                                            const err105 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/format/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err105];
                                            }
                                            else {
                                                vErrors.push(err105);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.precision !== undefined) {
                                        if (!(typeof data49.precision == "number")) {
                                            const err106 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/precision", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/precision/type", keyword: "type", params: { type: "number" } };
                                            if (vErrors === null) {
                                                vErrors = [err106];
                                            }
                                            else {
                                                vErrors.push(err106);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.scale !== undefined) {
                                        if (!(typeof data49.scale == "number")) {
                                            const err107 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/scale", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/scale/type", keyword: "type", params: { type: "number" } };
                                            if (vErrors === null) {
                                                vErrors = [err107];
                                            }
                                            else {
                                                vErrors.push(err107);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.pattern !== undefined) {
                                        if (typeof data49.pattern !== "string") {
                                            const err108 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/pattern/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err108];
                                            }
                                            else {
                                                vErrors.push(err108);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.minimum !== undefined) {
                                        if (!(typeof data49.minimum == "number")) {
                                            const err109 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/minimum", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/minimum/type", keyword: "type", params: { type: "number" } };
                                            if (vErrors === null) {
                                                vErrors = [err109];
                                            }
                                            else {
                                                vErrors.push(err109);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.exclusiveMinimum !== undefined) {
                                        if (!(typeof data49.exclusiveMinimum == "number")) {
                                            const err110 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusiveMinimum", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
                                            if (vErrors === null) {
                                                vErrors = [err110];
                                            }
                                            else {
                                                vErrors.push(err110);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.maximum !== undefined) {
                                        if (!(typeof data49.maximum == "number")) {
                                            const err111 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/maximum", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/maximum/type", keyword: "type", params: { type: "number" } };
                                            if (vErrors === null) {
                                                vErrors = [err111];
                                            }
                                            else {
                                                vErrors.push(err111);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.exclusiveMaximum !== undefined) {
                                        if (!(typeof data49.exclusiveMaximum == "number")) {
                                            const err112 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusiveMaximum", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
                                            if (vErrors === null) {
                                                vErrors = [err112];
                                            }
                                            else {
                                                vErrors.push(err112);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.example !== undefined) {
                                        if (typeof data49.example !== "string") {
                                            const err113 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/example", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/example/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err113];
                                            }
                                            else {
                                                vErrors.push(err113);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.examples !== undefined) {
                                        if (!(Array.isArray(data49.examples))) {
                                            const err114 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/examples/type", keyword: "type", params: { type: "array" } };
                                            if (vErrors === null) {
                                                vErrors = [err114];
                                            }
                                            else {
                                                vErrors.push(err114);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.pii !== undefined) {
                                        if (typeof data49.pii !== "boolean") {
                                            const err115 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/pii", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/pii/type", keyword: "type", params: { type: "boolean" } };
                                            if (vErrors === null) {
                                                vErrors = [err115];
                                            }
                                            else {
                                                vErrors.push(err115);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.classification !== undefined) {
                                        if (typeof data49.classification !== "string") {
                                            const err116 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/classification", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/classification/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err116];
                                            }
                                            else {
                                                vErrors.push(err116);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.tags !== undefined) {
                                        let data79 = data49.tags;
                                        if (Array.isArray(data79)) {
                                            const len2 = data79.length;
                                            for (let i3 = 0; i3 < len2; i3++) {
                                                if (typeof data79[i3] !== "string") {
                                                    const err117 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i3, schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err117];
                                                    }
                                                    else {
                                                        vErrors.push(err117);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err118 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/tags/type", keyword: "type", params: { type: "array" } };
                                            if (vErrors === null) {
                                                vErrors = [err118];
                                            }
                                            else {
                                                vErrors.push(err118);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.links !== undefined) {
                                        let data81 = data49.links;
                                        if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                                            if (Object.keys(data81).length < 1) {
                                                const err119 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/links/minProperties", keyword: "minProperties", params: { limit: 1 } };
                                                if (vErrors === null) {
                                                    vErrors = [err119];
                                                }
                                                else {
                                                    vErrors.push(err119);
                                                }
                                                errors++;
                                            }
                                            for (const key5 in data81) {
                                                const _errs225 = errors;
                                                if (typeof key5 === "string") {
                                                    if (!pattern1.test(key5)) {
                                                        const err120 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/links/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, propertyName: key5 };
                                                        if (vErrors === null) {
                                                            vErrors = [err120];
                                                        }
                                                        else {
                                                            vErrors.push(err120);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var valid58 = _errs225 === errors;
                                                if (!valid58) {
                                                    const err121 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/links/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err121];
                                                    }
                                                    else {
                                                        vErrors.push(err121);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            for (const key6 in data81) {
                                                if (!(typeof data81[key6] === "string")) {
                                                    const err122 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/links/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err122];
                                                    }
                                                    else {
                                                        vErrors.push(err122);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err123 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/links/type", keyword: "type", params: { type: "object" } };
                                            if (vErrors === null) {
                                                vErrors = [err123];
                                            }
                                            else {
                                                vErrors.push(err123);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.$ref !== undefined) {
                                        if (typeof data49.$ref !== "string") {
                                            const err124 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err124];
                                            }
                                            else {
                                                vErrors.push(err124);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.quality !== undefined) {
                                        let data84 = data49.quality;
                                        if (Array.isArray(data84)) {
                                            const len3 = data84.length;
                                            for (let i4 = 0; i4 < len3; i4++) {
                                                if (!(validate65(data84[i4], { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/quality/" + i4, parentData: data84, parentDataProperty: i4, rootData }))) {
                                                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                                    errors = vErrors.length;
                                                }
                                            }
                                        }
                                        else {
                                            const err125 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/quality", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/quality/type", keyword: "type", params: { type: "array" } };
                                            if (vErrors === null) {
                                                vErrors = [err125];
                                            }
                                            else {
                                                vErrors.push(err125);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data49.lineage !== undefined) {
                                        if (!(validate67(data49.lineage, { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/lineage", parentData: data49, parentDataProperty: "lineage", rootData }))) {
                                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data49.config !== undefined) {
                                        let data87 = data49.config;
                                        if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                            for (const key7 in data87) {
                                                if (!((((((((key7 === "avroType") || (key7 === "avroLogicalType")) || (key7 === "bigqueryType")) || (key7 === "snowflakeType")) || (key7 === "redshiftType")) || (key7 === "sqlserverType")) || (key7 === "databricksType")) || (key7 === "glueType"))) {
                                                    let data88 = data87[key7];
                                                    if ((((typeof data88 != "object") && (typeof data88 !== "string")) && (!(typeof data88 == "number"))) && (typeof data88 !== "boolean")) {
                                                        const err126 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/config/additionalProperties/type", keyword: "type", params: { type: schema6.properties.models.additionalProperties.properties.fields.additionalProperties.properties.config.additionalProperties.type } };
                                                        if (vErrors === null) {
                                                            vErrors = [err126];
                                                        }
                                                        else {
                                                            vErrors.push(err126);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            if (data87.avroType !== undefined) {
                                                if (typeof data87.avroType !== "string") {
                                                    const err127 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/avroType", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/config/properties/avroType/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err127];
                                                    }
                                                    else {
                                                        vErrors.push(err127);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data87.avroLogicalType !== undefined) {
                                                if (typeof data87.avroLogicalType !== "string") {
                                                    const err128 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/avroLogicalType", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/config/properties/avroLogicalType/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err128];
                                                    }
                                                    else {
                                                        vErrors.push(err128);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data87.bigqueryType !== undefined) {
                                                if (typeof data87.bigqueryType !== "string") {
                                                    const err129 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/bigqueryType", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/config/properties/bigqueryType/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err129];
                                                    }
                                                    else {
                                                        vErrors.push(err129);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data87.snowflakeType !== undefined) {
                                                if (typeof data87.snowflakeType !== "string") {
                                                    const err130 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/snowflakeType", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/config/properties/snowflakeType/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err130];
                                                    }
                                                    else {
                                                        vErrors.push(err130);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data87.redshiftType !== undefined) {
                                                if (typeof data87.redshiftType !== "string") {
                                                    const err131 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/redshiftType", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/config/properties/redshiftType/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err131];
                                                    }
                                                    else {
                                                        vErrors.push(err131);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data87.sqlserverType !== undefined) {
                                                if (typeof data87.sqlserverType !== "string") {
                                                    const err132 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/sqlserverType", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/config/properties/sqlserverType/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err132];
                                                    }
                                                    else {
                                                        vErrors.push(err132);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data87.databricksType !== undefined) {
                                                if (typeof data87.databricksType !== "string") {
                                                    const err133 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/databricksType", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/config/properties/databricksType/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err133];
                                                    }
                                                    else {
                                                        vErrors.push(err133);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data87.glueType !== undefined) {
                                                if (typeof data87.glueType !== "string") {
                                                    const err134 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/glueType", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/config/properties/glueType/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err134];
                                                    }
                                                    else {
                                                        vErrors.push(err134);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err135 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/config", schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/properties/config/type", keyword: "type", params: { type: "object" } };
                                            if (vErrors === null) {
                                                vErrors = [err135];
                                            }
                                            else {
                                                vErrors.push(err135);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err136 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/properties/fields/additionalProperties/type", keyword: "type", params: { type: "object" } };
                                    if (vErrors === null) {
                                        vErrors = [err136];
                                    }
                                    else {
                                        vErrors.push(err136);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err137 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields", schemaPath: "#/properties/models/additionalProperties/properties/fields/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                                vErrors = [err137];
                            }
                            else {
                                vErrors.push(err137);
                            }
                            errors++;
                        }
                    }
                    if (data44.primaryKey !== undefined) {
                        let data97 = data44.primaryKey;
                        if (Array.isArray(data97)) {
                            const len4 = data97.length;
                            for (let i5 = 0; i5 < len4; i5++) {
                                if (typeof data97[i5] !== "string") {
                                    const err138 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/primaryKey/" + i5, schemaPath: "#/properties/models/additionalProperties/properties/primaryKey/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err138];
                                    }
                                    else {
                                        vErrors.push(err138);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err139 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/primaryKey", schemaPath: "#/properties/models/additionalProperties/properties/primaryKey/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err139];
                            }
                            else {
                                vErrors.push(err139);
                            }
                            errors++;
                        }
                    }
                    if (data44.quality !== undefined) {
                        let data99 = data44.quality;
                        if (Array.isArray(data99)) {
                            const len5 = data99.length;
                            for (let i6 = 0; i6 < len5; i6++) {
                                if (!(validate65(data99[i6], { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/quality/" + i6, parentData: data99, parentDataProperty: i6, rootData }))) {
                                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                    errors = vErrors.length;
                                }
                            }
                        }
                        else {
                            const err140 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/quality", schemaPath: "#/properties/models/additionalProperties/properties/quality/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err140];
                            }
                            else {
                                vErrors.push(err140);
                            }
                            errors++;
                        }
                    }
                    if (data44.examples !== undefined) {
                        if (!(Array.isArray(data44.examples))) {
                            const err141 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples", schemaPath: "#/properties/models/additionalProperties/properties/examples/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err141];
                            }
                            else {
                                vErrors.push(err141);
                            }
                            errors++;
                        }
                    }
                    if (data44.additionalFields !== undefined) {
                        if (typeof data44.additionalFields !== "boolean") {
                            const err142 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/additionalFields", schemaPath: "#/properties/models/additionalProperties/properties/additionalFields/type", keyword: "type", params: { type: "boolean" } };
                            if (vErrors === null) {
                                vErrors = [err142];
                            }
                            else {
                                vErrors.push(err142);
                            }
                            errors++;
                        }
                    }
                    if (data44.config !== undefined) {
                        let data103 = data44.config;
                        if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                            for (const key8 in data103) {
                                if (!(key8 === "avroNamespace")) {
                                    let data104 = data103[key8];
                                    if ((((typeof data104 != "object") && (typeof data104 !== "string")) && (!(typeof data104 == "number"))) && (typeof data104 !== "boolean")) {
                                        const err143 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/properties/config/additionalProperties/type", keyword: "type", params: { type: schema6.properties.models.additionalProperties.properties.config.additionalProperties.type } };
                                        if (vErrors === null) {
                                            vErrors = [err143];
                                        }
                                        else {
                                            vErrors.push(err143);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data103.avroNamespace !== undefined) {
                                if (typeof data103.avroNamespace !== "string") {
                                    const err144 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/avroNamespace", schemaPath: "#/properties/models/additionalProperties/properties/config/properties/avroNamespace/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err144];
                                    }
                                    else {
                                        vErrors.push(err144);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err145 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/config", schemaPath: "#/properties/models/additionalProperties/properties/config/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                                vErrors = [err145];
                            }
                            else {
                                vErrors.push(err145);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err146 = { instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err146];
                    }
                    else {
                        vErrors.push(err146);
                    }
                    errors++;
                }
            }
        }
        else {
            const err147 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err147];
            }
            else {
                vErrors.push(err147);
            }
            errors++;
        }
    }
    if (data.definitions !== undefined) {
        let data106 = data.definitions;
        if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
            for (const key9 in data106) {
                const _errs276 = errors;
                if (typeof key9 === "string") {
                    if (!pattern4.test(key9)) {
                        const err148 = { instancePath: instancePath + "/definitions", schemaPath: "#/properties/definitions/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9/_-]+$" }, propertyName: key9 };
                        if (vErrors === null) {
                            vErrors = [err148];
                        }
                        else {
                            vErrors.push(err148);
                        }
                        errors++;
                    }
                }
                var valid70 = _errs276 === errors;
                if (!valid70) {
                    const err149 = { instancePath: instancePath + "/definitions", schemaPath: "#/properties/definitions/propertyNames", keyword: "propertyNames", params: { propertyName: key9 } };
                    if (vErrors === null) {
                        vErrors = [err149];
                    }
                    else {
                        vErrors.push(err149);
                    }
                    errors++;
                }
            }
            for (const key10 in data106) {
                let data107 = data106[key10];
                if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                    if (data107.type === undefined) {
                        const err150 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/definitions/additionalProperties/required", keyword: "required", params: { missingProperty: "type" } };
                        if (vErrors === null) {
                            vErrors = [err150];
                        }
                        else {
                            vErrors.push(err150);
                        }
                        errors++;
                    }
                    if (data107.domain !== undefined) {
                        if (typeof data107.domain !== "string") {
                            const err151 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain", schemaPath: "#/properties/definitions/additionalProperties/properties/domain/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err151];
                            }
                            else {
                                vErrors.push(err151);
                            }
                            errors++;
                        }
                    }
                    if (data107.name !== undefined) {
                        if (typeof data107.name !== "string") {
                            const err152 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/definitions/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err152];
                            }
                            else {
                                vErrors.push(err152);
                            }
                            errors++;
                        }
                    }
                    if (data107.title !== undefined) {
                        if (typeof data107.title !== "string") {
                            const err153 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/definitions/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err153];
                            }
                            else {
                                vErrors.push(err153);
                            }
                            errors++;
                        }
                    }
                    if (data107.description !== undefined) {
                        if (typeof data107.description !== "string") {
                            const err154 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/definitions/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err154];
                            }
                            else {
                                vErrors.push(err154);
                            }
                            errors++;
                        }
                    }
                    if (data107.type !== undefined) {
                        if (!(validate61(data107.type, { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", parentData: data107, parentDataProperty: "type", rootData }))) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data107.fields !== undefined) {
                        let data113 = data107.fields;
                        if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                            for (const key11 in data113) {
                                if (!(validate63(data113[key11], { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data113, parentDataProperty: key11, rootData }))) {
                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                    errors = vErrors.length;
                                }
                            }
                        }
                        else {
                            const err155 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/fields", schemaPath: "#/properties/definitions/additionalProperties/properties/fields/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                                vErrors = [err155];
                            }
                            else {
                                vErrors.push(err155);
                            }
                            errors++;
                        }
                    }
                    if (data107.items !== undefined) {
                        if (!(validate63(data107.items, { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", parentData: data107, parentDataProperty: "items", rootData }))) {
                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data107.keys !== undefined) {
                        if (!(validate63(data107.keys, { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/keys", parentData: data107, parentDataProperty: "keys", rootData }))) {
                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data107.values !== undefined) {
                        if (!(validate63(data107.values, { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", parentData: data107, parentDataProperty: "values", rootData }))) {
                            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data107.minLength !== undefined) {
                        let data118 = data107.minLength;
                        if (!((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118)))) {
                            const err156 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/minLength", schemaPath: "#/properties/definitions/additionalProperties/properties/minLength/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                                vErrors = [err156];
                            }
                            else {
                                vErrors.push(err156);
                            }
                            errors++;
                        }
                    }
                    if (data107.maxLength !== undefined) {
                        let data119 = data107.maxLength;
                        if (!((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119)))) {
                            const err157 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxLength", schemaPath: "#/properties/definitions/additionalProperties/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                                vErrors = [err157];
                            }
                            else {
                                vErrors.push(err157);
                            }
                            errors++;
                        }
                    }
                    if (data107.format !== undefined) {
                        if (typeof data107.format !== "string") {
                            const err158 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/definitions/additionalProperties/properties/format/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err158];
                            }
                            else {
                                vErrors.push(err158);
                            }
                            errors++;
                        }
                    }
                    if (data107.precision !== undefined) {
                        let data121 = data107.precision;
                        if (!((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121)))) {
                            const err159 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/precision", schemaPath: "#/properties/definitions/additionalProperties/properties/precision/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                                vErrors = [err159];
                            }
                            else {
                                vErrors.push(err159);
                            }
                            errors++;
                        }
                    }
                    if (data107.scale !== undefined) {
                        let data122 = data107.scale;
                        if (!((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122)))) {
                            const err160 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/scale", schemaPath: "#/properties/definitions/additionalProperties/properties/scale/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                                vErrors = [err160];
                            }
                            else {
                                vErrors.push(err160);
                            }
                            errors++;
                        }
                    }
                    if (data107.pattern !== undefined) {
                        if (typeof data107.pattern !== "string") {
                            const err161 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/definitions/additionalProperties/properties/pattern/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err161];
                            }
                            else {
                                vErrors.push(err161);
                            }
                            errors++;
                        }
                    }
                    if (data107.minimum !== undefined) {
                        if (!(typeof data107.minimum == "number")) {
                            const err162 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/minimum", schemaPath: "#/properties/definitions/additionalProperties/properties/minimum/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err162];
                            }
                            else {
                                vErrors.push(err162);
                            }
                            errors++;
                        }
                    }
                    if (data107.exclusiveMinimum !== undefined) {
                        if (!(typeof data107.exclusiveMinimum == "number")) {
                            const err163 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusiveMinimum", schemaPath: "#/properties/definitions/additionalProperties/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err163];
                            }
                            else {
                                vErrors.push(err163);
                            }
                            errors++;
                        }
                    }
                    if (data107.maximum !== undefined) {
                        if (!(typeof data107.maximum == "number")) {
                            const err164 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/maximum", schemaPath: "#/properties/definitions/additionalProperties/properties/maximum/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err164];
                            }
                            else {
                                vErrors.push(err164);
                            }
                            errors++;
                        }
                    }
                    if (data107.exclusiveMaximum !== undefined) {
                        if (!(typeof data107.exclusiveMaximum == "number")) {
                            const err165 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusiveMaximum", schemaPath: "#/properties/definitions/additionalProperties/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err165];
                            }
                            else {
                                vErrors.push(err165);
                            }
                            errors++;
                        }
                    }
                    if (data107.example !== undefined) {
                        if (typeof data107.example !== "string") {
                            const err166 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/example", schemaPath: "#/properties/definitions/additionalProperties/properties/example/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err166];
                            }
                            else {
                                vErrors.push(err166);
                            }
                            errors++;
                        }
                    }
                    if (data107.examples !== undefined) {
                        if (!(Array.isArray(data107.examples))) {
                            const err167 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples", schemaPath: "#/properties/definitions/additionalProperties/properties/examples/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err167];
                            }
                            else {
                                vErrors.push(err167);
                            }
                            errors++;
                        }
                    }
                    if (data107.pii !== undefined) {
                        if (typeof data107.pii !== "boolean") {
                            const err168 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/pii", schemaPath: "#/properties/definitions/additionalProperties/properties/pii/type", keyword: "type", params: { type: "boolean" } };
                            if (vErrors === null) {
                                vErrors = [err168];
                            }
                            else {
                                vErrors.push(err168);
                            }
                            errors++;
                        }
                    }
                    if (data107.classification !== undefined) {
                        if (typeof data107.classification !== "string") {
                            const err169 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/classification", schemaPath: "#/properties/definitions/additionalProperties/properties/classification/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err169];
                            }
                            else {
                                vErrors.push(err169);
                            }
                            errors++;
                        }
                    }
                    if (data107.tags !== undefined) {
                        let data132 = data107.tags;
                        if (Array.isArray(data132)) {
                            const len6 = data132.length;
                            for (let i7 = 0; i7 < len6; i7++) {
                                if (typeof data132[i7] !== "string") {
                                    const err170 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i7, schemaPath: "#/properties/definitions/additionalProperties/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err170];
                                    }
                                    else {
                                        vErrors.push(err170);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err171 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/definitions/additionalProperties/properties/tags/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err171];
                            }
                            else {
                                vErrors.push(err171);
                            }
                            errors++;
                        }
                    }
                    if (data107.links !== undefined) {
                        let data134 = data107.links;
                        if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                            if (Object.keys(data134).length < 1) {
                                const err172 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/properties/definitions/additionalProperties/properties/links/minProperties", keyword: "minProperties", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err172];
                                }
                                else {
                                    vErrors.push(err172);
                                }
                                errors++;
                            }
                            for (const key12 in data134) {
                                const _errs330 = errors;
                                if (typeof key12 === "string") {
                                    if (!pattern1.test(key12)) {
                                        const err173 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/properties/definitions/additionalProperties/properties/links/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, propertyName: key12 };
                                        if (vErrors === null) {
                                            vErrors = [err173];
                                        }
                                        else {
                                            vErrors.push(err173);
                                        }
                                        errors++;
                                    }
                                }
                                var valid76 = _errs330 === errors;
                                if (!valid76) {
                                    const err174 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/properties/definitions/additionalProperties/properties/links/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
                                    if (vErrors === null) {
                                        vErrors = [err174];
                                    }
                                    else {
                                        vErrors.push(err174);
                                    }
                                    errors++;
                                }
                            }
                            for (const key13 in data134) {
                                if (!(typeof data134[key13] === "string")) {
                                    const err175 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/links/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/definitions/additionalProperties/properties/links/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err175];
                                    }
                                    else {
                                        vErrors.push(err175);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err176 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/links", schemaPath: "#/properties/definitions/additionalProperties/properties/links/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                                vErrors = [err176];
                            }
                            else {
                                vErrors.push(err176);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err177 = { instancePath: instancePath + "/definitions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/definitions/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err177];
                    }
                    else {
                        vErrors.push(err177);
                    }
                    errors++;
                }
            }
        }
        else {
            const err178 = { instancePath: instancePath + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err178];
            }
            else {
                vErrors.push(err178);
            }
            errors++;
        }
    }
    if (data.servicelevels !== undefined) {
        let data136 = data.servicelevels;
        if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
            if (data136.availability !== undefined) {
                let data137 = data136.availability;
                if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                    if (data137.description !== undefined) {
                        if (typeof data137.description !== "string") {
                            const err179 = { instancePath: instancePath + "/servicelevels/availability/description", schemaPath: "#/properties/servicelevels/properties/availability/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err179];
                            }
                            else {
                                vErrors.push(err179);
                            }
                            errors++;
                        }
                    }
                    if (data137.percentage !== undefined) {
                        let data139 = data137.percentage;
                        if (typeof data139 === "string") {
                            if (!pattern6.test(data139)) {
                                const err180 = { instancePath: instancePath + "/servicelevels/availability/percentage", schemaPath: "#/properties/servicelevels/properties/availability/properties/percentage/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?%$" } };
                                if (vErrors === null) {
                                    vErrors = [err180];
                                }
                                else {
                                    vErrors.push(err180);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err181 = { instancePath: instancePath + "/servicelevels/availability/percentage", schemaPath: "#/properties/servicelevels/properties/availability/properties/percentage/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err181];
                            }
                            else {
                                vErrors.push(err181);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err182 = { instancePath: instancePath + "/servicelevels/availability", schemaPath: "#/properties/servicelevels/properties/availability/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err182];
                    }
                    else {
                        vErrors.push(err182);
                    }
                    errors++;
                }
            }
            if (data136.retention !== undefined) {
                let data140 = data136.retention;
                if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                    if (data140.description !== undefined) {
                        if (typeof data140.description !== "string") {
                            const err183 = { instancePath: instancePath + "/servicelevels/retention/description", schemaPath: "#/properties/servicelevels/properties/retention/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err183];
                            }
                            else {
                                vErrors.push(err183);
                            }
                            errors++;
                        }
                    }
                    if (data140.period !== undefined) {
                        if (typeof data140.period !== "string") {
                            const err184 = { instancePath: instancePath + "/servicelevels/retention/period", schemaPath: "#/properties/servicelevels/properties/retention/properties/period/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err184];
                            }
                            else {
                                vErrors.push(err184);
                            }
                            errors++;
                        }
                    }
                    if (data140.unlimited !== undefined) {
                        if (typeof data140.unlimited !== "boolean") {
                            const err185 = { instancePath: instancePath + "/servicelevels/retention/unlimited", schemaPath: "#/properties/servicelevels/properties/retention/properties/unlimited/type", keyword: "type", params: { type: "boolean" } };
                            if (vErrors === null) {
                                vErrors = [err185];
                            }
                            else {
                                vErrors.push(err185);
                            }
                            errors++;
                        }
                    }
                    if (data140.timestampField !== undefined) {
                        if (typeof data140.timestampField !== "string") {
                            const err186 = { instancePath: instancePath + "/servicelevels/retention/timestampField", schemaPath: "#/properties/servicelevels/properties/retention/properties/timestampField/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err186];
                            }
                            else {
                                vErrors.push(err186);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err187 = { instancePath: instancePath + "/servicelevels/retention", schemaPath: "#/properties/servicelevels/properties/retention/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err187];
                    }
                    else {
                        vErrors.push(err187);
                    }
                    errors++;
                }
            }
            if (data136.latency !== undefined) {
                let data145 = data136.latency;
                if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
                    if (data145.description !== undefined) {
                        if (typeof data145.description !== "string") {
                            const err188 = { instancePath: instancePath + "/servicelevels/latency/description", schemaPath: "#/properties/servicelevels/properties/latency/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err188];
                            }
                            else {
                                vErrors.push(err188);
                            }
                            errors++;
                        }
                    }
                    if (data145.threshold !== undefined) {
                        if (typeof data145.threshold !== "string") {
                            const err189 = { instancePath: instancePath + "/servicelevels/latency/threshold", schemaPath: "#/properties/servicelevels/properties/latency/properties/threshold/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err189];
                            }
                            else {
                                vErrors.push(err189);
                            }
                            errors++;
                        }
                    }
                    if (data145.sourceTimestampField !== undefined) {
                        if (typeof data145.sourceTimestampField !== "string") {
                            const err190 = { instancePath: instancePath + "/servicelevels/latency/sourceTimestampField", schemaPath: "#/properties/servicelevels/properties/latency/properties/sourceTimestampField/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err190];
                            }
                            else {
                                vErrors.push(err190);
                            }
                            errors++;
                        }
                    }
                    if (data145.processedTimestampField !== undefined) {
                        if (typeof data145.processedTimestampField !== "string") {
                            const err191 = { instancePath: instancePath + "/servicelevels/latency/processedTimestampField", schemaPath: "#/properties/servicelevels/properties/latency/properties/processedTimestampField/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err191];
                            }
                            else {
                                vErrors.push(err191);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err192 = { instancePath: instancePath + "/servicelevels/latency", schemaPath: "#/properties/servicelevels/properties/latency/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err192];
                    }
                    else {
                        vErrors.push(err192);
                    }
                    errors++;
                }
            }
            if (data136.freshness !== undefined) {
                let data150 = data136.freshness;
                if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                    if (data150.description !== undefined) {
                        if (typeof data150.description !== "string") {
                            const err193 = { instancePath: instancePath + "/servicelevels/freshness/description", schemaPath: "#/properties/servicelevels/properties/freshness/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err193];
                            }
                            else {
                                vErrors.push(err193);
                            }
                            errors++;
                        }
                    }
                    if (data150.threshold !== undefined) {
                        if (typeof data150.threshold !== "string") {
                            const err194 = { instancePath: instancePath + "/servicelevels/freshness/threshold", schemaPath: "#/properties/servicelevels/properties/freshness/properties/threshold/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err194];
                            }
                            else {
                                vErrors.push(err194);
                            }
                            errors++;
                        }
                    }
                    if (data150.timestampField !== undefined) {
                        if (typeof data150.timestampField !== "string") {
                            const err195 = { instancePath: instancePath + "/servicelevels/freshness/timestampField", schemaPath: "#/properties/servicelevels/properties/freshness/properties/timestampField/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err195];
                            }
                            else {
                                vErrors.push(err195);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err196 = { instancePath: instancePath + "/servicelevels/freshness", schemaPath: "#/properties/servicelevels/properties/freshness/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err196];
                    }
                    else {
                        vErrors.push(err196);
                    }
                    errors++;
                }
            }
            if (data136.frequency !== undefined) {
                let data154 = data136.frequency;
                if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
                    if (data154.description !== undefined) {
                        if (typeof data154.description !== "string") {
                            const err197 = { instancePath: instancePath + "/servicelevels/frequency/description", schemaPath: "#/properties/servicelevels/properties/frequency/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err197];
                            }
                            else {
                                vErrors.push(err197);
                            }
                            errors++;
                        }
                    }
                    if (data154.type !== undefined) {
                        let data156 = data154.type;
                        if (typeof data156 !== "string") {
                            const err198 = { instancePath: instancePath + "/servicelevels/frequency/type", schemaPath: "#/properties/servicelevels/properties/frequency/properties/type/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err198];
                            }
                            else {
                                vErrors.push(err198);
                            }
                            errors++;
                        }
                        if (!((((data156 === "batch") || (data156 === "micro-batching")) || (data156 === "streaming")) || (data156 === "manual"))) {
                            const err199 = { instancePath: instancePath + "/servicelevels/frequency/type", schemaPath: "#/properties/servicelevels/properties/frequency/properties/type/enum", keyword: "enum", params: { allowedValues: schema6.properties.servicelevels.properties.frequency.properties.type.enum } };
                            if (vErrors === null) {
                                vErrors = [err199];
                            }
                            else {
                                vErrors.push(err199);
                            }
                            errors++;
                        }
                    }
                    if (data154.interval !== undefined) {
                        if (typeof data154.interval !== "string") {
                            const err200 = { instancePath: instancePath + "/servicelevels/frequency/interval", schemaPath: "#/properties/servicelevels/properties/frequency/properties/interval/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err200];
                            }
                            else {
                                vErrors.push(err200);
                            }
                            errors++;
                        }
                    }
                    if (data154.cron !== undefined) {
                        if (typeof data154.cron !== "string") {
                            const err201 = { instancePath: instancePath + "/servicelevels/frequency/cron", schemaPath: "#/properties/servicelevels/properties/frequency/properties/cron/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err201];
                            }
                            else {
                                vErrors.push(err201);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err202 = { instancePath: instancePath + "/servicelevels/frequency", schemaPath: "#/properties/servicelevels/properties/frequency/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err202];
                    }
                    else {
                        vErrors.push(err202);
                    }
                    errors++;
                }
            }
            if (data136.support !== undefined) {
                let data159 = data136.support;
                if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
                    if (data159.description !== undefined) {
                        if (typeof data159.description !== "string") {
                            const err203 = { instancePath: instancePath + "/servicelevels/support/description", schemaPath: "#/properties/servicelevels/properties/support/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err203];
                            }
                            else {
                                vErrors.push(err203);
                            }
                            errors++;
                        }
                    }
                    if (data159.time !== undefined) {
                        if (typeof data159.time !== "string") {
                            const err204 = { instancePath: instancePath + "/servicelevels/support/time", schemaPath: "#/properties/servicelevels/properties/support/properties/time/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err204];
                            }
                            else {
                                vErrors.push(err204);
                            }
                            errors++;
                        }
                    }
                    if (data159.responseTime !== undefined) {
                        if (typeof data159.responseTime !== "string") {
                            const err205 = { instancePath: instancePath + "/servicelevels/support/responseTime", schemaPath: "#/properties/servicelevels/properties/support/properties/responseTime/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err205];
                            }
                            else {
                                vErrors.push(err205);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err206 = { instancePath: instancePath + "/servicelevels/support", schemaPath: "#/properties/servicelevels/properties/support/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err206];
                    }
                    else {
                        vErrors.push(err206);
                    }
                    errors++;
                }
            }
            if (data136.backup !== undefined) {
                let data163 = data136.backup;
                if (data163 && typeof data163 == "object" && !Array.isArray(data163)) {
                    if (data163.description !== undefined) {
                        if (typeof data163.description !== "string") {
                            const err207 = { instancePath: instancePath + "/servicelevels/backup/description", schemaPath: "#/properties/servicelevels/properties/backup/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err207];
                            }
                            else {
                                vErrors.push(err207);
                            }
                            errors++;
                        }
                    }
                    if (data163.interval !== undefined) {
                        if (typeof data163.interval !== "string") {
                            const err208 = { instancePath: instancePath + "/servicelevels/backup/interval", schemaPath: "#/properties/servicelevels/properties/backup/properties/interval/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err208];
                            }
                            else {
                                vErrors.push(err208);
                            }
                            errors++;
                        }
                    }
                    if (data163.cron !== undefined) {
                        if (typeof data163.cron !== "string") {
                            const err209 = { instancePath: instancePath + "/servicelevels/backup/cron", schemaPath: "#/properties/servicelevels/properties/backup/properties/cron/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err209];
                            }
                            else {
                                vErrors.push(err209);
                            }
                            errors++;
                        }
                    }
                    if (data163.recoveryTime !== undefined) {
                        if (typeof data163.recoveryTime !== "string") {
                            const err210 = { instancePath: instancePath + "/servicelevels/backup/recoveryTime", schemaPath: "#/properties/servicelevels/properties/backup/properties/recoveryTime/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err210];
                            }
                            else {
                                vErrors.push(err210);
                            }
                            errors++;
                        }
                    }
                    if (data163.recoveryPoint !== undefined) {
                        if (typeof data163.recoveryPoint !== "string") {
                            const err211 = { instancePath: instancePath + "/servicelevels/backup/recoveryPoint", schemaPath: "#/properties/servicelevels/properties/backup/properties/recoveryPoint/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err211];
                            }
                            else {
                                vErrors.push(err211);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err212 = { instancePath: instancePath + "/servicelevels/backup", schemaPath: "#/properties/servicelevels/properties/backup/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err212];
                    }
                    else {
                        vErrors.push(err212);
                    }
                    errors++;
                }
            }
        }
        else {
            const err213 = { instancePath: instancePath + "/servicelevels", schemaPath: "#/properties/servicelevels/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err213];
            }
            else {
                vErrors.push(err213);
            }
            errors++;
        }
    }
    if (data.links !== undefined) {
        let data169 = data.links;
        if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
            if (Object.keys(data169).length < 1) {
                const err214 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err214];
                }
                else {
                    vErrors.push(err214);
                }
                errors++;
            }
            for (const key14 in data169) {
                const _errs402 = errors;
                if (typeof key14 === "string") {
                    if (!pattern1.test(key14)) {
                        const err215 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, propertyName: key14 };
                        if (vErrors === null) {
                            vErrors = [err215];
                        }
                        else {
                            vErrors.push(err215);
                        }
                        errors++;
                    }
                }
                var valid86 = _errs402 === errors;
                if (!valid86) {
                    const err216 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/propertyNames", keyword: "propertyNames", params: { propertyName: key14 } };
                    if (vErrors === null) {
                        vErrors = [err216];
                    }
                    else {
                        vErrors.push(err216);
                    }
                    errors++;
                }
            }
            for (const key15 in data169) {
                if (!(typeof data169[key15] === "string")) {
                    const err217 = { instancePath: instancePath + "/links/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/links/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err217];
                    }
                    else {
                        vErrors.push(err217);
                    }
                    errors++;
                }
            }
        }
        else {
            const err218 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err218];
            }
            else {
                vErrors.push(err218);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        let data171 = data.tags;
        if (Array.isArray(data171)) {
            const len7 = data171.length;
            for (let i8 = 0; i8 < len7; i8++) {
                if (typeof data171[i8] !== "string") {
                    const err219 = { instancePath: instancePath + "/tags/" + i8, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err219];
                    }
                    else {
                        vErrors.push(err219);
                    }
                    errors++;
                }
            }
        }
        else {
            const err220 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err220];
            }
            else {
                vErrors.push(err220);
            }
            errors++;
        }
    }
}
else {
    const err221 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err221];
    }
    else {
        vErrors.push(err221);
    }
    errors++;
} validate21.errors = vErrors; return errors === 0; }


/***/ })

};
