export const id = 8697;
export const ids = [8697];
export const modules = {

/***/ 98697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keys: () => (/* binding */ keys),
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
// @ts-nocheck: generated from schemas/vendored/odcs-3.1.0.schema.json by scripts/generate.ts.
const keys = ["access", "account", "apiVersion", "arguments", "authoritativeDefinitions", "businessImpact", "businessName", "catalog", "channel", "classification", "contractCreatedTs", "criticalDataElement", "customProperties", "dataGranularityDescription", "dataProduct", "database", "dataset", "dateIn", "dateOut", "defaultTimezone", "delimiter", "description", "dimension", "domain", "driver", "element", "encryptedName", "endpointUrl", "engine", "environment", "examples", "exclusiveMaximum", "exclusiveMinimum", "firstLevelApprovers", "format", "from", "host", "id", "implementation", "invitationUrl", "items", "kind", "limitations", "location", "logicalType", "logicalTypeOptions", "maxItems", "maxLength", "maxProperties", "maximum", "members", "method", "metric", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "mustBe", "mustBeBetween", "mustBeGreaterOrEqualTo", "mustBeGreaterThan", "mustBeLessOrEqualTo", "mustBeLessThan", "mustNotBe", "mustNotBeBetween", "name", "partitionKeyPosition", "partitioned", "path", "pattern", "physicalName", "physicalType", "port", "price", "priceAmount", "priceCurrency", "priceUnit", "primaryKey", "primaryKeyPosition", "project", "properties", "property", "purpose", "quality", "query", "region", "regionName", "relationships", "replacedByUsername", "required", "role", "roles", "rule", "schedule", "scheduler", "schema", "scope", "secondLevelApprovers", "server", "servers", "serviceName", "severity", "slaDefaultElement", "slaProperties", "stagingDir", "status", "stream", "support", "tags", "team", "tenant", "timezone", "to", "tool", "transformDescription", "transformLogic", "transformSourceObjects", "type", "unique", "uniqueItems", "unit", "url", "usage", "username", "value", "valueExt", "version", "warehouse"];
const validate = validate36;
const schema13 = { "$schema": "https://json-schema.org/draft/2019-09/schema", "type": "object", "properties": { "version": { "type": "string" }, "kind": { "type": "string", "enum": ["DataContract"] }, "apiVersion": { "type": "string", "enum": ["v3.1.0", "v3.0.2", "v3.0.1", "v3.0.0", "v2.2.2", "v2.2.1", "v2.2.0"] }, "id": { "type": "string" }, "name": { "type": "string" }, "tenant": { "type": "string" }, "tags": { "$ref": "#/$defs/Tags" }, "status": { "type": "string" }, "servers": { "type": "array", "items": { "$ref": "#/$defs/Server" } }, "dataProduct": { "type": "string" }, "description": { "type": "object", "properties": { "usage": { "type": "string" }, "purpose": { "type": "string" }, "limitations": { "type": "string" }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "customProperties": { "$ref": "#/$defs/CustomProperties" } } }, "domain": { "type": "string" }, "schema": { "type": "array", "items": { "$ref": "#/$defs/SchemaObject" } }, "support": { "$ref": "#/$defs/Support" }, "price": { "$ref": "#/$defs/Pricing" }, "team": { "oneOf": [{ "$ref": "#/$defs/Team" }, { "type": "array", "items": { "$ref": "#/$defs/TeamMember" } }] }, "roles": { "type": "array", "items": { "$ref": "#/$defs/Role" } }, "slaDefaultElement": { "type": "string" }, "slaProperties": { "type": "array", "items": { "$ref": "#/$defs/ServiceLevelAgreementProperty" } }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "customProperties": { "$ref": "#/$defs/CustomProperties" }, "contractCreatedTs": { "type": "string", "format": "date-time" } }, "required": ["version", "apiVersion", "kind", "id", "status"], "additionalProperties": false, "unevaluatedProperties": false, "$defs": { "ShorthandReference": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$" }, "FullyQualifiedReference": { "type": "string", "pattern": "^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$" }, "StableId": { "type": "string", "pattern": "^[A-Za-z0-9_-]+$" }, "Server": { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "server": { "type": "string" }, "type": { "type": "string", "enum": ["api", "athena", "azure", "bigquery", "clickhouse", "databricks", "denodo", "dremio", "duckdb", "glue", "cloudsql", "db2", "hive", "impala", "informix", "kafka", "kinesis", "local", "mysql", "oracle", "postgresql", "postgres", "presto", "pubsub", "redshift", "s3", "sftp", "snowflake", "sqlserver", "synapse", "trino", "vertica", "zen", "custom"] }, "description": { "type": "string" }, "environment": { "type": "string" }, "roles": { "type": "array", "items": { "$ref": "#/$defs/Role" } }, "customProperties": { "$ref": "#/$defs/CustomProperties" } }, "allOf": [{ "if": { "properties": { "type": { "const": "api" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ApiServer" } }, { "if": { "properties": { "type": { "const": "athena" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/AthenaServer" } }, { "if": { "properties": { "type": { "const": "azure" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/AzureServer" } }, { "if": { "properties": { "type": { "const": "bigquery" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/BigQueryServer" } }, { "if": { "properties": { "type": { "const": "clickhouse" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ClickHouseServer" } }, { "if": { "properties": { "type": { "const": "databricks" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DatabricksServer" } }, { "if": { "properties": { "type": { "const": "denodo" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DenodoServer" } }, { "if": { "properties": { "type": { "const": "dremio" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DremioServer" } }, { "if": { "properties": { "type": { "const": "duckdb" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DuckdbServer" } }, { "if": { "properties": { "type": { "const": "glue" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/GlueServer" } }, { "if": { "properties": { "type": { "const": "cloudsql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/GoogleCloudSqlServer" } }, { "if": { "properties": { "type": { "const": "db2" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/IBMDB2Server" } }, { "if": { "properties": { "type": { "const": "hive" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/HiveServer" } }, { "if": { "properties": { "type": { "const": "impala" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ImpalaServer" } }, { "if": { "properties": { "type": { "const": "informix" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/InformixServer" } }, { "if": { "properties": { "type": { "const": "zen" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ZenServer" } }, { "if": { "properties": { "type": { "const": "custom" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/CustomServer" } }, { "if": { "properties": { "type": { "const": "kafka" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/KafkaServer" } }, { "if": { "properties": { "type": { "const": "kinesis" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/KinesisServer" } }, { "if": { "properties": { "type": { "const": "local" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/LocalServer" } }, { "if": { "properties": { "type": { "const": "mysql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/MySqlServer" } }, { "if": { "properties": { "type": { "const": "oracle" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/OracleServer" } }, { "if": { "properties": { "type": { "const": "postgresql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PostgresServer" } }, { "if": { "properties": { "type": { "const": "postgres" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PostgresServer" } }, { "if": { "properties": { "type": { "const": "presto" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PrestoServer" } }, { "if": { "properties": { "type": { "const": "pubsub" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PubSubServer" } }, { "if": { "properties": { "type": { "const": "redshift" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/RedshiftServer" } }, { "if": { "properties": { "type": { "const": "s3" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/S3Server" } }, { "if": { "properties": { "type": { "const": "sftp" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SftpServer" } }, { "if": { "properties": { "type": { "const": "snowflake" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SnowflakeServer" } }, { "if": { "properties": { "type": { "const": "sqlserver" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SqlserverServer" } }, { "if": { "properties": { "type": { "const": "synapse" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SynapseServer" } }, { "if": { "properties": { "type": { "const": "trino" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/TrinoServer" } }, { "if": { "properties": { "type": { "const": "vertica" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/VerticaServer" } }], "required": ["server", "type"], "unevaluatedProperties": false }, "ServerSource": { "ApiServer": { "type": "object", "properties": { "location": { "type": "string", "format": "uri" } }, "required": ["location"] }, "AthenaServer": { "type": "object", "properties": { "stagingDir": { "type": "string", "format": "uri" }, "schema": { "type": "string" }, "catalog": { "type": "string" }, "regionName": { "type": "string" } }, "required": ["stagingDir", "schema"] }, "AzureServer": { "type": "object", "properties": { "location": { "type": "string", "format": "uri" }, "format": { "type": "string" }, "delimiter": { "type": "string" } }, "required": ["location", "format"] }, "BigQueryServer": { "type": "object", "properties": { "project": { "type": "string" }, "dataset": { "type": "string" } }, "required": ["project", "dataset"] }, "ClickHouseServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "port", "database"] }, "DatabricksServer": { "type": "object", "properties": { "host": { "type": "string" }, "catalog": { "type": "string" }, "schema": { "type": "string" } }, "required": ["catalog", "schema"] }, "DenodoServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "port"] }, "DremioServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "schema": { "type": "string" } }, "required": ["host", "port"] }, "DuckdbServer": { "type": "object", "properties": { "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["database"] }, "GlueServer": { "type": "object", "properties": { "account": { "type": "string" }, "database": { "type": "string" }, "location": { "type": "string", "format": "uri" }, "format": { "type": "string" } }, "required": ["account", "database"] }, "GoogleCloudSqlServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "database", "schema"] }, "IBMDB2Server": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "database"] }, "HiveServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "database"] }, "ImpalaServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "database"] }, "InformixServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "database"] }, "ZenServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "database"] }, "CustomServer": { "type": "object", "properties": { "account": { "type": "string" }, "catalog": { "type": "string" }, "database": { "type": "string" }, "dataset": { "type": "string" }, "delimiter": { "type": "string" }, "endpointUrl": { "type": "string", "format": "uri" }, "format": { "type": "string" }, "host": { "type": "string" }, "location": { "type": "string", "format": "uri" }, "path": { "type": "string" }, "port": { "type": "integer" }, "project": { "type": "string" }, "region": { "type": "string" }, "regionName": { "type": "string" }, "schema": { "type": "string" }, "serviceName": { "type": "string" }, "stagingDir": { "type": "string" }, "warehouse": { "type": "string" }, "stream": { "type": "string" } } }, "KafkaServer": { "type": "object", "properties": { "host": { "type": "string" }, "format": { "type": "string" } }, "required": ["host"] }, "KinesisServer": { "type": "object", "properties": { "region": { "type": "string" }, "format": { "type": "string" } } }, "LocalServer": { "type": "object", "properties": { "path": { "type": "string" }, "format": { "type": "string" } }, "required": ["path", "format"] }, "MySqlServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "port", "database"] }, "OracleServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "serviceName": { "type": "string" } }, "required": ["host", "port", "serviceName"] }, "PostgresServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "database", "schema"] }, "PrestoServer": { "type": "object", "properties": { "host": { "type": "string" }, "catalog": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host"] }, "PubSubServer": { "type": "object", "properties": { "project": { "type": "string" } }, "required": ["project"] }, "RedshiftServer": { "type": "object", "properties": { "host": { "type": "string" }, "database": { "type": "string" }, "schema": { "type": "string" }, "region": { "type": "string" }, "account": { "type": "string" } }, "required": ["database", "schema"] }, "S3Server": { "type": "object", "properties": { "location": { "type": "string", "format": "uri" }, "endpointUrl": { "type": "string", "format": "uri" }, "format": { "type": "string" }, "delimiter": { "type": "string" } }, "required": ["location"] }, "SftpServer": { "type": "object", "properties": { "location": { "type": "string", "format": "uri", "pattern": "^sftp://.*" }, "format": { "type": "string" }, "delimiter": { "type": "string" } }, "required": ["location"] }, "SnowflakeServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "account": { "type": "string" }, "database": { "type": "string" }, "schema": { "type": "string" }, "warehouse": { "type": "string" } }, "required": ["account", "database", "schema"] }, "SqlserverServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "database", "schema"] }, "SynapseServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "port", "database"] }, "TrinoServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "catalog": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "catalog", "schema"] }, "VerticaServer": { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "database", "schema"] } }, "SchemaElement": { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "name": { "type": "string" }, "physicalType": { "type": "string" }, "description": { "type": "string" }, "businessName": { "type": "string" }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "tags": { "$ref": "#/$defs/Tags" }, "customProperties": { "$ref": "#/$defs/CustomProperties" } } }, "SchemaObject": { "type": "object", "properties": { "logicalType": { "type": "string", "enum": ["object", "blob"] }, "physicalName": { "type": "string" }, "dataGranularityDescription": { "type": "string" }, "properties": { "type": "array", "items": { "$ref": "#/$defs/SchemaProperty" } }, "relationships": { "type": "array", "items": { "$ref": "#/$defs/RelationshipSchemaLevel" } }, "quality": { "$ref": "#/$defs/DataQualityChecks" } }, "allOf": [{ "$ref": "#/$defs/SchemaElement" }], "required": ["name"], "unevaluatedProperties": false }, "SchemaBaseProperty": { "type": "object", "properties": { "primaryKey": { "type": "boolean" }, "primaryKeyPosition": { "type": "integer" }, "logicalType": { "type": "string", "enum": ["string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean"] }, "logicalTypeOptions": { "type": "object" }, "physicalType": { "type": "string" }, "physicalName": { "type": "string" }, "required": { "type": "boolean" }, "unique": { "type": "boolean" }, "partitioned": { "type": "boolean" }, "partitionKeyPosition": { "type": "integer" }, "classification": { "type": "string" }, "encryptedName": { "type": "string" }, "transformSourceObjects": { "type": "array", "items": { "type": "string" } }, "transformLogic": { "type": "string" }, "transformDescription": { "type": "string" }, "examples": { "type": "array", "items": { "$ref": "#/$defs/AnyType" } }, "criticalDataElement": { "type": "boolean" }, "relationships": { "type": "array", "items": { "$ref": "#/$defs/RelationshipPropertyLevel" } }, "quality": { "$ref": "#/$defs/DataQualityChecks" } }, "allOf": [{ "$ref": "#/$defs/SchemaElement" }, { "if": { "properties": { "logicalType": { "const": "string" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "type": "integer", "minimum": 0 }, "pattern": { "type": "string" }, "format": { "type": "string" } } } } } }, { "if": { "properties": { "logicalType": { "const": "date" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "exclusiveMaximum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": "string" }, "minimum": { "type": "string" } } } } } }, { "if": { "anyOf": [{ "properties": { "logicalType": { "const": "timestamp" } } }, { "properties": { "logicalType": { "const": "time" } } }] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "exclusiveMaximum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": "string" }, "minimum": { "type": "string" }, "timezone": { "type": "boolean" }, "defaultTimezone": { "type": "string" } } } } } }, { "if": { "anyOf": [{ "properties": { "logicalType": { "const": "integer" } } }] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "format": { "type": "string", "enum": ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"] } } } } } }, { "if": { "anyOf": [{ "properties": { "logicalType": { "const": "number" } } }] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "format": { "type": "string", "enum": ["f32", "f64"] } } } } } }, { "if": { "properties": { "logicalType": { "const": "object" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "maxProperties": { "type": "integer", "minimum": 0 }, "minProperties": { "type": "integer", "minimum": 0 }, "required": { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true } } }, "properties": { "type": "array", "items": { "$ref": "#/$defs/SchemaProperty" } } } } }, { "if": { "properties": { "logicalType": { "const": "array" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "maxItems": { "type": "integer", "minimum": 0 }, "minItems": { "type": "integer", "minimum": 0 }, "uniqueItems": { "type": "boolean" } } }, "items": { "$ref": "#/$defs/SchemaItemProperty" } } } }], "unevaluatedProperties": false }, "SchemaProperty": { "type": "object", "$ref": "#/$defs/SchemaBaseProperty", "required": ["name"], "unevaluatedProperties": false }, "SchemaItemProperty": { "type": "object", "$ref": "#/$defs/SchemaBaseProperty", "properties": { "properties": { "type": "array", "items": { "$ref": "#/$defs/SchemaProperty" } } }, "unevaluatedProperties": false }, "Tags": { "type": "array", "items": { "type": "string" } }, "DataQuality": { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "businessImpact": { "type": "string" }, "customProperties": { "type": "array", "items": { "$ref": "#/$defs/CustomProperty" } }, "description": { "type": "string" }, "dimension": { "type": "string", "enum": ["accuracy", "completeness", "conformity", "consistency", "coverage", "timeliness", "uniqueness"] }, "method": { "type": "string" }, "name": { "type": "string" }, "schedule": { "type": "string" }, "scheduler": { "type": "string" }, "severity": { "type": "string" }, "tags": { "$ref": "#/$defs/Tags" }, "type": { "type": "string", "enum": ["text", "library", "sql", "custom"] }, "unit": { "type": "string" } }, "allOf": [{ "if": { "anyOf": [{ "properties": { "type": { "const": "library" } }, "required": ["type"] }, { "properties": { "metric": { "type": "string" } }, "required": ["metric"] }] }, "then": { "$ref": "#/$defs/DataQualityLibrary" } }, { "if": { "properties": { "type": { "const": "sql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/DataQualitySql" } }, { "if": { "properties": { "type": { "const": "custom" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/DataQualityCustom" } }], "unevaluatedProperties": false }, "DataQualityChecks": { "type": "array", "items": { "$ref": "#/$defs/DataQuality" } }, "DataQualityOperators": { "type": "object", "oneOf": [{ "properties": { "mustBe": {} }, "required": ["mustBe"] }, { "properties": { "mustNotBe": {} }, "required": ["mustNotBe"] }, { "properties": { "mustBeGreaterThan": { "type": "number" } }, "required": ["mustBeGreaterThan"] }, { "properties": { "mustBeGreaterOrEqualTo": { "type": "number" } }, "required": ["mustBeGreaterOrEqualTo"] }, { "properties": { "mustBeLessThan": { "type": "number" } }, "required": ["mustBeLessThan"] }, { "properties": { "mustBeLessOrEqualTo": { "type": "number" } }, "required": ["mustBeLessOrEqualTo"] }, { "properties": { "mustBeBetween": { "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } } }, "required": ["mustBeBetween"] }, { "properties": { "mustNotBeBetween": { "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } } }, "required": ["mustNotBeBetween"] }] }, "DataQualityLibrary": { "type": "object", "allOf": [{ "$ref": "#/$defs/DataQualityOperators" }], "properties": { "metric": { "type": "string", "enum": ["nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount"] }, "rule": { "type": "string" }, "arguments": { "type": "object" } }, "required": ["metric"] }, "DataQualitySql": { "type": "object", "allOf": [{ "$ref": "#/$defs/DataQualityOperators" }], "properties": { "query": { "type": "string" } }, "required": ["query"] }, "DataQualityCustom": { "type": "object", "properties": { "engine": { "type": "string" }, "implementation": { "oneOf": [{ "type": "string" }, { "type": "object" }] } }, "required": ["engine", "implementation"] }, "AuthoritativeDefinitions": { "type": "array", "items": { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "url": { "type": "string" }, "type": { "type": "string" }, "description": { "type": "string" } }, "required": ["url", "type"], "additionalProperties": false } }, "Support": { "type": "array", "items": { "$ref": "#/$defs/SupportItem" } }, "SupportItem": { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "channel": { "type": "string" }, "url": { "type": "string" }, "description": { "type": "string" }, "tool": { "type": "string" }, "scope": { "type": "string" }, "invitationUrl": { "type": "string" }, "customProperties": { "$ref": "#/$defs/CustomProperties" } }, "required": ["channel"], "additionalProperties": false }, "Pricing": { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "priceAmount": { "type": "number" }, "priceCurrency": { "type": "string" }, "priceUnit": { "type": "string" } }, "additionalProperties": false }, "TeamMember": { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/StableId" }, "username": { "type": "string" }, "name": { "type": "string" }, "description": { "type": "string" }, "role": { "type": "string" }, "dateIn": { "type": "string", "format": "date" }, "dateOut": { "type": "string", "format": "date" }, "replacedByUsername": { "type": "string" }, "tags": { "$ref": "#/$defs/Tags" }, "customProperties": { "type": "array", "items": { "$ref": "#/$defs/CustomProperty" } }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" } }, "required": ["username"] }, "Team": { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/StableId" }, "name": { "type": "string" }, "description": { "type": "string" }, "members": { "type": "array", "items": { "$ref": "#/$defs/TeamMember" } }, "tags": { "$ref": "#/$defs/Tags" }, "customProperties": { "type": "array", "items": { "$ref": "#/$defs/CustomProperty" } }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" } } }, "Role": { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "role": { "type": "string" }, "description": { "type": "string" }, "access": { "type": "string" }, "firstLevelApprovers": { "type": "string" }, "secondLevelApprovers": { "type": "string" }, "customProperties": { "$ref": "#/$defs/CustomProperties" } }, "required": ["role"], "additionalProperties": false }, "ServiceLevelAgreementProperty": { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "property": { "type": "string" }, "value": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }] }, "valueExt": { "$ref": "#/$defs/AnyNonCollectionType" }, "unit": { "type": "string" }, "element": { "type": "string" }, "driver": { "type": "string" }, "description": { "type": "string" }, "scheduler": { "type": "string" }, "schedule": { "type": "string" } }, "required": ["property", "value"], "additionalProperties": false }, "CustomProperties": { "type": "array", "items": { "$ref": "#/$defs/CustomProperty" } }, "CustomProperty": { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "property": { "type": "string" }, "value": { "$ref": "#/$defs/AnyType" }, "description": { "type": "string" } }, "required": ["property", "value"], "additionalProperties": false }, "AnyType": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }, { "type": "array" }, { "type": "object" }] }, "AnyNonCollectionType": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }] }, "RelationshipBase": { "type": "object", "properties": { "type": { "type": "string", "enum": ["foreignKey"] }, "from": { "oneOf": [{ "anyOf": [{ "$ref": "#/$defs/ShorthandReference" }, { "$ref": "#/$defs/FullyQualifiedReference" }] }, { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/ShorthandReference" }, { "$ref": "#/$defs/FullyQualifiedReference" }] }, "minItems": 1 }] }, "to": { "oneOf": [{ "anyOf": [{ "$ref": "#/$defs/ShorthandReference" }, { "$ref": "#/$defs/FullyQualifiedReference" }] }, { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/ShorthandReference" }, { "$ref": "#/$defs/FullyQualifiedReference" }] }, "minItems": 1 }] }, "customProperties": { "$ref": "#/$defs/CustomProperties" } } }, "RelationshipSchemaLevel": { "type": "object", "allOf": [{ "$ref": "#/$defs/RelationshipBase" }, { "required": ["from", "to"] }, { "oneOf": [{ "properties": { "from": { "type": "string" }, "to": { "type": "string" } } }, { "properties": { "from": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "to": { "type": "array", "items": { "type": "string" }, "minItems": 1 } } }] }], "unevaluatedProperties": false }, "RelationshipPropertyLevel": { "type": "object", "allOf": [{ "$ref": "#/$defs/RelationshipBase" }, { "type": "object", "required": ["to"] }, { "not": { "required": ["from"] } }], "unevaluatedProperties": false }, "Relationship": { "oneOf": [{ "$ref": "#/$defs/RelationshipSchemaLevel" }, { "$ref": "#/$defs/RelationshipPropertyLevel" }] } } };
const func1 = Object.prototype.hasOwnProperty;
const schema14 = { "type": "array", "items": { "type": "string" } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate37.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (typeof data[i0] !== "string") {
            const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate37.errors = vErrors; return errors === 0; }
validate37.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema15 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "server": { "type": "string" }, "type": { "type": "string", "enum": ["api", "athena", "azure", "bigquery", "clickhouse", "databricks", "denodo", "dremio", "duckdb", "glue", "cloudsql", "db2", "hive", "impala", "informix", "kafka", "kinesis", "local", "mysql", "oracle", "postgresql", "postgres", "presto", "pubsub", "redshift", "s3", "sftp", "snowflake", "sqlserver", "synapse", "trino", "vertica", "zen", "custom"] }, "description": { "type": "string" }, "environment": { "type": "string" }, "roles": { "type": "array", "items": { "$ref": "#/$defs/Role" } }, "customProperties": { "$ref": "#/$defs/CustomProperties" } }, "allOf": [{ "if": { "properties": { "type": { "const": "api" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ApiServer" } }, { "if": { "properties": { "type": { "const": "athena" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/AthenaServer" } }, { "if": { "properties": { "type": { "const": "azure" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/AzureServer" } }, { "if": { "properties": { "type": { "const": "bigquery" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/BigQueryServer" } }, { "if": { "properties": { "type": { "const": "clickhouse" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ClickHouseServer" } }, { "if": { "properties": { "type": { "const": "databricks" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DatabricksServer" } }, { "if": { "properties": { "type": { "const": "denodo" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DenodoServer" } }, { "if": { "properties": { "type": { "const": "dremio" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DremioServer" } }, { "if": { "properties": { "type": { "const": "duckdb" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/DuckdbServer" } }, { "if": { "properties": { "type": { "const": "glue" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/GlueServer" } }, { "if": { "properties": { "type": { "const": "cloudsql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/GoogleCloudSqlServer" } }, { "if": { "properties": { "type": { "const": "db2" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/IBMDB2Server" } }, { "if": { "properties": { "type": { "const": "hive" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/HiveServer" } }, { "if": { "properties": { "type": { "const": "impala" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ImpalaServer" } }, { "if": { "properties": { "type": { "const": "informix" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/InformixServer" } }, { "if": { "properties": { "type": { "const": "zen" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/ZenServer" } }, { "if": { "properties": { "type": { "const": "custom" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/CustomServer" } }, { "if": { "properties": { "type": { "const": "kafka" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/KafkaServer" } }, { "if": { "properties": { "type": { "const": "kinesis" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/KinesisServer" } }, { "if": { "properties": { "type": { "const": "local" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/LocalServer" } }, { "if": { "properties": { "type": { "const": "mysql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/MySqlServer" } }, { "if": { "properties": { "type": { "const": "oracle" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/OracleServer" } }, { "if": { "properties": { "type": { "const": "postgresql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PostgresServer" } }, { "if": { "properties": { "type": { "const": "postgres" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PostgresServer" } }, { "if": { "properties": { "type": { "const": "presto" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PrestoServer" } }, { "if": { "properties": { "type": { "const": "pubsub" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/PubSubServer" } }, { "if": { "properties": { "type": { "const": "redshift" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/RedshiftServer" } }, { "if": { "properties": { "type": { "const": "s3" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/S3Server" } }, { "if": { "properties": { "type": { "const": "sftp" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SftpServer" } }, { "if": { "properties": { "type": { "const": "snowflake" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SnowflakeServer" } }, { "if": { "properties": { "type": { "const": "sqlserver" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SqlserverServer" } }, { "if": { "properties": { "type": { "const": "synapse" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/SynapseServer" } }, { "if": { "properties": { "type": { "const": "trino" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/TrinoServer" } }, { "if": { "properties": { "type": { "const": "vertica" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/ServerSource/VerticaServer" } }], "required": ["server", "type"], "unevaluatedProperties": false };
const schema16 = { "type": "object", "properties": { "location": { "type": "string", "format": "uri" } }, "required": ["location"] };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate40.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate40.errors = vErrors; return errors === 0; }
validate40.evaluated = { "props": { "location": true }, "dynamicProps": false, "dynamicItems": false };
const schema17 = { "type": "object", "properties": { "stagingDir": { "type": "string", "format": "uri" }, "schema": { "type": "string" }, "catalog": { "type": "string" }, "regionName": { "type": "string" } }, "required": ["stagingDir", "schema"] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate42.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stagingDir === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stagingDir" } };
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
    if (data.stagingDir !== undefined) {
        if (!(typeof data.stagingDir === "string")) {
            const err2 = { instancePath: instancePath + "/stagingDir", schemaPath: "#/properties/stagingDir/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err3 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.catalog !== undefined) {
        if (typeof data.catalog !== "string") {
            const err4 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.regionName !== undefined) {
        if (typeof data.regionName !== "string") {
            const err5 = { instancePath: instancePath + "/regionName", schemaPath: "#/properties/regionName/type", keyword: "type", params: { type: "string" } };
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
} validate42.errors = vErrors; return errors === 0; }
validate42.evaluated = { "props": { "stagingDir": true, "schema": true, "catalog": true, "regionName": true }, "dynamicProps": false, "dynamicItems": false };
const schema18 = { "type": "object", "properties": { "location": { "type": "string", "format": "uri" }, "format": { "type": "string" }, "delimiter": { "type": "string" } }, "required": ["location", "format"] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate44.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.delimiter !== undefined) {
        if (typeof data.delimiter !== "string") {
            const err4 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" } };
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
} validate44.errors = vErrors; return errors === 0; }
validate44.evaluated = { "props": { "location": true, "format": true, "delimiter": true }, "dynamicProps": false, "dynamicItems": false };
const schema19 = { "type": "object", "properties": { "project": { "type": "string" }, "dataset": { "type": "string" } }, "required": ["project", "dataset"] };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate46.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate46.errors = vErrors; return errors === 0; }
validate46.evaluated = { "props": { "project": true, "dataset": true }, "dynamicProps": false, "dynamicItems": false };
const schema20 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "port", "database"] };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate48.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate48.errors = vErrors; return errors === 0; }
validate48.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema21 = { "type": "object", "properties": { "host": { "type": "string" }, "catalog": { "type": "string" }, "schema": { "type": "string" } }, "required": ["catalog", "schema"] };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate50.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate50.errors = vErrors; return errors === 0; }
validate50.evaluated = { "props": { "host": true, "catalog": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema22 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "port"] };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate52.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
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
} validate52.errors = vErrors; return errors === 0; }
validate52.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "schema": { "type": "string" } }, "required": ["host", "port"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate54.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
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
} validate54.errors = vErrors; return errors === 0; }
validate54.evaluated = { "props": { "host": true, "port": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema24 = { "type": "object", "properties": { "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["database"] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate56.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.database === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.database !== undefined) {
        if (typeof data.database !== "string") {
            const err1 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err2 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate56.errors = vErrors; return errors === 0; }
validate56.evaluated = { "props": { "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "type": "object", "properties": { "account": { "type": "string" }, "database": { "type": "string" }, "location": { "type": "string", "format": "uri" }, "format": { "type": "string" } }, "required": ["account", "database"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate58.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate58.errors = vErrors; return errors === 0; }
validate58.evaluated = { "props": { "account": true, "database": true, "location": true, "format": true }, "dynamicProps": false, "dynamicItems": false };
const schema26 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "database", "schema"] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate60.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate60.errors = vErrors; return errors === 0; }
validate60.evaluated = { "props": { "host": true, "port": true, "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "database"] };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate62.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate62.errors = vErrors; return errors === 0; }
validate62.evaluated = { "props": { "host": true, "port": true, "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema28 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "database"] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate64.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
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
} validate64.errors = vErrors; return errors === 0; }
validate64.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema29 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "database"] };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate66.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
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
} validate66.errors = vErrors; return errors === 0; }
validate66.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema30 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "database"] };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate68.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
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
} validate68.errors = vErrors; return errors === 0; }
validate68.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "database"] };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate70.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.port !== undefined) {
        let data1 = data.port;
        if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
            const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
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
} validate70.errors = vErrors; return errors === 0; }
validate70.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema32 = { "type": "object", "properties": { "account": { "type": "string" }, "catalog": { "type": "string" }, "database": { "type": "string" }, "dataset": { "type": "string" }, "delimiter": { "type": "string" }, "endpointUrl": { "type": "string", "format": "uri" }, "format": { "type": "string" }, "host": { "type": "string" }, "location": { "type": "string", "format": "uri" }, "path": { "type": "string" }, "port": { "type": "integer" }, "project": { "type": "string" }, "region": { "type": "string" }, "regionName": { "type": "string" }, "schema": { "type": "string" }, "serviceName": { "type": "string" }, "stagingDir": { "type": "string" }, "warehouse": { "type": "string" }, "stream": { "type": "string" } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate72.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account !== undefined) {
        if (typeof data.account !== "string") {
            const err0 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.catalog !== undefined) {
        if (typeof data.catalog !== "string") {
            const err1 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.database !== undefined) {
        if (typeof data.database !== "string") {
            const err2 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" } };
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
    if (data.delimiter !== undefined) {
        if (typeof data.delimiter !== "string") {
            const err4 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.endpointUrl !== undefined) {
        if (!(typeof data.endpointUrl === "string")) {
            const err5 = { instancePath: instancePath + "/endpointUrl", schemaPath: "#/properties/endpointUrl/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err7 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.location !== undefined) {
        if (!(typeof data.location === "string")) {
            const err8 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.path !== undefined) {
        if (typeof data.path !== "string") {
            const err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data10 = data.port;
        if (!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) {
            const err10 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.project !== undefined) {
        if (typeof data.project !== "string") {
            const err11 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.region !== undefined) {
        if (typeof data.region !== "string") {
            const err12 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.regionName !== undefined) {
        if (typeof data.regionName !== "string") {
            const err13 = { instancePath: instancePath + "/regionName", schemaPath: "#/properties/regionName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err14 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.serviceName !== undefined) {
        if (typeof data.serviceName !== "string") {
            const err15 = { instancePath: instancePath + "/serviceName", schemaPath: "#/properties/serviceName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.stagingDir !== undefined) {
        if (typeof data.stagingDir !== "string") {
            const err16 = { instancePath: instancePath + "/stagingDir", schemaPath: "#/properties/stagingDir/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.warehouse !== undefined) {
        if (typeof data.warehouse !== "string") {
            const err17 = { instancePath: instancePath + "/warehouse", schemaPath: "#/properties/warehouse/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.stream !== undefined) {
        if (typeof data.stream !== "string") {
            const err18 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/type", keyword: "type", params: { type: "string" } };
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
else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err19];
    }
    else {
        vErrors.push(err19);
    }
    errors++;
} validate72.errors = vErrors; return errors === 0; }
validate72.evaluated = { "props": { "account": true, "catalog": true, "database": true, "dataset": true, "delimiter": true, "endpointUrl": true, "format": true, "host": true, "location": true, "path": true, "port": true, "project": true, "region": true, "regionName": true, "schema": true, "serviceName": true, "stagingDir": true, "warehouse": true, "stream": true }, "dynamicProps": false, "dynamicItems": false };
const schema33 = { "type": "object", "properties": { "host": { "type": "string" }, "format": { "type": "string" } }, "required": ["host"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate74.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err1 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate74.errors = vErrors; return errors === 0; }
validate74.evaluated = { "props": { "host": true, "format": true }, "dynamicProps": false, "dynamicItems": false };
const schema34 = { "type": "object", "properties": { "region": { "type": "string" }, "format": { "type": "string" } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate76.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.region !== undefined) {
        if (typeof data.region !== "string") {
            const err0 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate76.errors = vErrors; return errors === 0; }
validate76.evaluated = { "props": { "region": true, "format": true }, "dynamicProps": false, "dynamicItems": false };
const schema35 = { "type": "object", "properties": { "path": { "type": "string" }, "format": { "type": "string" } }, "required": ["path", "format"] };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate78.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate78.errors = vErrors; return errors === 0; }
validate78.evaluated = { "props": { "path": true, "format": true }, "dynamicProps": false, "dynamicItems": false };
const schema36 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "port", "database"] };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate80.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate80.errors = vErrors; return errors === 0; }
validate80.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema37 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "serviceName": { "type": "string" } }, "required": ["host", "port", "serviceName"] };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate82.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate82.errors = vErrors; return errors === 0; }
validate82.evaluated = { "props": { "host": true, "port": true, "serviceName": true }, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "database", "schema"] };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate84.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate84.errors = vErrors; return errors === 0; }
validate84.evaluated = { "props": { "host": true, "port": true, "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "type": "object", "properties": { "host": { "type": "string" }, "catalog": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host"] };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate87.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.host !== undefined) {
        if (typeof data.host !== "string") {
            const err1 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.catalog !== undefined) {
        if (typeof data.catalog !== "string") {
            const err2 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err3 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
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
} validate87.errors = vErrors; return errors === 0; }
validate87.evaluated = { "props": { "host": true, "catalog": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "type": "object", "properties": { "project": { "type": "string" } }, "required": ["project"] };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate89.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.project !== undefined) {
        if (typeof data.project !== "string") {
            const err1 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate89.errors = vErrors; return errors === 0; }
validate89.evaluated = { "props": { "project": true }, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "type": "object", "properties": { "host": { "type": "string" }, "database": { "type": "string" }, "schema": { "type": "string" }, "region": { "type": "string" }, "account": { "type": "string" } }, "required": ["database", "schema"] };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate91.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.database === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
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
    if (data.region !== undefined) {
        if (typeof data.region !== "string") {
            const err5 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.account !== undefined) {
        if (typeof data.account !== "string") {
            const err6 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" } };
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
} validate91.errors = vErrors; return errors === 0; }
validate91.evaluated = { "props": { "host": true, "database": true, "schema": true, "region": true, "account": true }, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "type": "object", "properties": { "location": { "type": "string", "format": "uri" }, "endpointUrl": { "type": "string", "format": "uri" }, "format": { "type": "string" }, "delimiter": { "type": "string" } }, "required": ["location"] };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate93.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.delimiter !== undefined) {
        if (typeof data.delimiter !== "string") {
            const err4 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" } };
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
} validate93.errors = vErrors; return errors === 0; }
validate93.evaluated = { "props": { "location": true, "endpointUrl": true, "format": true, "delimiter": true }, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "type": "object", "properties": { "location": { "type": "string", "format": "uri", "pattern": "^sftp://.*" }, "format": { "type": "string" }, "delimiter": { "type": "string" } }, "required": ["location"] };
const pattern2 = new RegExp("^sftp://.*", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate95.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
            if (!pattern2.test(data0)) {
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
    if (data.delimiter !== undefined) {
        if (typeof data.delimiter !== "string") {
            const err4 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" } };
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
} validate95.errors = vErrors; return errors === 0; }
validate95.evaluated = { "props": { "location": true, "format": true, "delimiter": true }, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "account": { "type": "string" }, "database": { "type": "string" }, "schema": { "type": "string" }, "warehouse": { "type": "string" } }, "required": ["account", "database", "schema"] };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate97.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.account !== undefined) {
        if (typeof data.account !== "string") {
            const err5 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" } };
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
    if (data.warehouse !== undefined) {
        if (typeof data.warehouse !== "string") {
            const err8 = { instancePath: instancePath + "/warehouse", schemaPath: "#/properties/warehouse/type", keyword: "type", params: { type: "string" } };
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
} validate97.errors = vErrors; return errors === 0; }
validate97.evaluated = { "props": { "host": true, "port": true, "account": true, "database": true, "schema": true, "warehouse": true }, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "database", "schema"] };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate99.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate99.errors = vErrors; return errors === 0; }
validate99.evaluated = { "props": { "host": true, "port": true, "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" } }, "required": ["host", "port", "database"] };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate101.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate101.errors = vErrors; return errors === 0; }
validate101.evaluated = { "props": { "host": true, "port": true, "database": true }, "dynamicProps": false, "dynamicItems": false };
const schema47 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "catalog": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "catalog", "schema"] };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate103.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate103.errors = vErrors; return errors === 0; }
validate103.evaluated = { "props": { "host": true, "port": true, "catalog": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "type": "object", "properties": { "host": { "type": "string" }, "port": { "type": "integer" }, "database": { "type": "string" }, "schema": { "type": "string" } }, "required": ["host", "port", "database", "schema"] };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate105.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
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
} validate105.errors = vErrors; return errors === 0; }
validate105.evaluated = { "props": { "host": true, "port": true, "database": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
const schema49 = { "type": "string", "pattern": "^[A-Za-z0-9_-]+$" };
const pattern3 = new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate107.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (!pattern3.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
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
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate107.errors = vErrors; return errors === 0; }
validate107.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema50 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "role": { "type": "string" }, "description": { "type": "string" }, "access": { "type": "string" }, "firstLevelApprovers": { "type": "string" }, "secondLevelApprovers": { "type": "string" }, "customProperties": { "$ref": "#/$defs/CustomProperties" } }, "required": ["role"], "additionalProperties": false };
const schema51 = { "type": "array", "items": { "$ref": "#/$defs/CustomProperty" } };
const schema52 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "property": { "type": "string" }, "value": { "$ref": "#/$defs/AnyType" }, "description": { "type": "string" } }, "required": ["property", "value"], "additionalProperties": false };
const schema53 = { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }, { "type": "array" }, { "type": "object" }] };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate114.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (!(typeof data == "number")) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; const _errs5 = errors; if (!((typeof data == "number") && (!(data % 1) && !isNaN(data)))) {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs5 === errors; valid0 = valid0 || _valid0; const _errs7 = errors; if (typeof data !== "boolean") {
    const err3 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} var _valid0 = _errs7 === errors; valid0 = valid0 || _valid0; const _errs9 = errors; if (data !== null) {
    const err4 = { instancePath, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "null" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} var _valid0 = _errs9 === errors; valid0 = valid0 || _valid0; const _errs11 = errors; if (!(Array.isArray(data))) {
    const err5 = { instancePath, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} var _valid0 = _errs11 === errors; valid0 = valid0 || _valid0; const _errs13 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err6 = { instancePath, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} var _valid0 = _errs13 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate114.errors = vErrors; return errors === 0; }
validate114.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate112.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.property === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "property" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.value === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "id") || (key0 === "property")) || (key0 === "value")) || (key0 === "description"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (!(validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.property !== undefined) {
        if (typeof data.property !== "string") {
            const err3 = { instancePath: instancePath + "/property", schemaPath: "#/properties/property/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        if (!(validate114(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
            errors = vErrors.length;
        }
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
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
} validate112.errors = vErrors; return errors === 0; }
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate111.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate112(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} validate111.errors = vErrors; return errors === 0; }
validate111.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate109.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((((key0 === "id") || (key0 === "role")) || (key0 === "description")) || (key0 === "access")) || (key0 === "firstLevelApprovers")) || (key0 === "secondLevelApprovers")) || (key0 === "customProperties"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (!(validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.role !== undefined) {
        if (typeof data.role !== "string") {
            const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.access !== undefined) {
        if (typeof data.access !== "string") {
            const err4 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.firstLevelApprovers !== undefined) {
        if (typeof data.firstLevelApprovers !== "string") {
            const err5 = { instancePath: instancePath + "/firstLevelApprovers", schemaPath: "#/properties/firstLevelApprovers/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.secondLevelApprovers !== undefined) {
        if (typeof data.secondLevelApprovers !== "string") {
            const err6 = { instancePath: instancePath + "/secondLevelApprovers", schemaPath: "#/properties/secondLevelApprovers/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate111(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
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
} validate109.errors = vErrors; return errors === 0; }
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate39.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs2 = errors; let valid1 = true; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.type === undefined) && (missing0 = "type")) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("api" !== data.type) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
} var _valid0 = _errs3 === errors; errors = _errs2; if (vErrors !== null) {
    if (_errs2) {
        vErrors.length = _errs2;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs5 = errors;
    if (!(validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
        var props0 = {};
        props0.location = true;
        props0.type = true;
    }
} if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} const _errs7 = errors; let valid3 = true; const _errs8 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.type === undefined) && (missing1 = "type")) {
        const err3 = {};
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("athena" !== data.type) {
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
    }
} var _valid1 = _errs8 === errors; errors = _errs7; if (vErrors !== null) {
    if (_errs7) {
        vErrors.length = _errs7;
    }
    else {
        vErrors = null;
    }
} if (_valid1) {
    const _errs10 = errors;
    if (!(validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
    if (valid3) {
        var props1 = {};
        props1.stagingDir = true;
        props1.schema = true;
        props1.catalog = true;
        props1.regionName = true;
        props1.type = true;
    }
} if (!valid3) {
    const err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} if (props0 !== true && props1 !== undefined) {
    if (props1 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props1);
    }
} const _errs12 = errors; let valid5 = true; const _errs13 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if ((data.type === undefined) && (missing2 = "type")) {
        const err6 = {};
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("azure" !== data.type) {
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
    }
} var _valid2 = _errs13 === errors; errors = _errs12; if (vErrors !== null) {
    if (_errs12) {
        vErrors.length = _errs12;
    }
    else {
        vErrors = null;
    }
} if (_valid2) {
    const _errs15 = errors;
    if (!(validate44(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
    }
    var _valid2 = _errs15 === errors;
    valid5 = _valid2;
    if (valid5) {
        var props2 = {};
        props2.location = true;
        props2.format = true;
        props2.delimiter = true;
        props2.type = true;
    }
} if (!valid5) {
    const err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} if (props0 !== true && props2 !== undefined) {
    if (props2 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props2);
    }
} const _errs17 = errors; let valid7 = true; const _errs18 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if ((data.type === undefined) && (missing3 = "type")) {
        const err9 = {};
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("bigquery" !== data.type) {
                const err10 = {};
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
} var _valid3 = _errs18 === errors; errors = _errs17; if (vErrors !== null) {
    if (_errs17) {
        vErrors.length = _errs17;
    }
    else {
        vErrors = null;
    }
} if (_valid3) {
    const _errs20 = errors;
    if (!(validate46(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
    }
    var _valid3 = _errs20 === errors;
    valid7 = _valid3;
    if (valid7) {
        var props3 = {};
        props3.project = true;
        props3.dataset = true;
        props3.type = true;
    }
} if (!valid7) {
    const err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err11];
    }
    else {
        vErrors.push(err11);
    }
    errors++;
} if (props0 !== true && props3 !== undefined) {
    if (props3 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props3);
    }
} const _errs22 = errors; let valid9 = true; const _errs23 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if ((data.type === undefined) && (missing4 = "type")) {
        const err12 = {};
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("clickhouse" !== data.type) {
                const err13 = {};
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
} var _valid4 = _errs23 === errors; errors = _errs22; if (vErrors !== null) {
    if (_errs22) {
        vErrors.length = _errs22;
    }
    else {
        vErrors = null;
    }
} if (_valid4) {
    const _errs25 = errors;
    if (!(validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
    }
    var _valid4 = _errs25 === errors;
    valid9 = _valid4;
    if (valid9) {
        var props4 = {};
        props4.host = true;
        props4.port = true;
        props4.database = true;
        props4.type = true;
    }
} if (!valid9) {
    const err14 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} if (props0 !== true && props4 !== undefined) {
    if (props4 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props4);
    }
} const _errs27 = errors; let valid11 = true; const _errs28 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    if ((data.type === undefined) && (missing5 = "type")) {
        const err15 = {};
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("databricks" !== data.type) {
                const err16 = {};
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
} var _valid5 = _errs28 === errors; errors = _errs27; if (vErrors !== null) {
    if (_errs27) {
        vErrors.length = _errs27;
    }
    else {
        vErrors = null;
    }
} if (_valid5) {
    const _errs30 = errors;
    if (!(validate50(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
    }
    var _valid5 = _errs30 === errors;
    valid11 = _valid5;
    if (valid11) {
        var props5 = {};
        props5.host = true;
        props5.catalog = true;
        props5.schema = true;
        props5.type = true;
    }
} if (!valid11) {
    const err17 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err17];
    }
    else {
        vErrors.push(err17);
    }
    errors++;
} if (props0 !== true && props5 !== undefined) {
    if (props5 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props5);
    }
} const _errs32 = errors; let valid13 = true; const _errs33 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if ((data.type === undefined) && (missing6 = "type")) {
        const err18 = {};
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("denodo" !== data.type) {
                const err19 = {};
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
    }
} var _valid6 = _errs33 === errors; errors = _errs32; if (vErrors !== null) {
    if (_errs32) {
        vErrors.length = _errs32;
    }
    else {
        vErrors = null;
    }
} if (_valid6) {
    const _errs35 = errors;
    if (!(validate52(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
    }
    var _valid6 = _errs35 === errors;
    valid13 = _valid6;
    if (valid13) {
        var props6 = {};
        props6.host = true;
        props6.port = true;
        props6.database = true;
        props6.type = true;
    }
} if (!valid13) {
    const err20 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} if (props0 !== true && props6 !== undefined) {
    if (props6 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props6);
    }
} const _errs37 = errors; let valid15 = true; const _errs38 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    if ((data.type === undefined) && (missing7 = "type")) {
        const err21 = {};
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("dremio" !== data.type) {
                const err22 = {};
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
    }
} var _valid7 = _errs38 === errors; errors = _errs37; if (vErrors !== null) {
    if (_errs37) {
        vErrors.length = _errs37;
    }
    else {
        vErrors = null;
    }
} if (_valid7) {
    const _errs40 = errors;
    if (!(validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
    }
    var _valid7 = _errs40 === errors;
    valid15 = _valid7;
    if (valid15) {
        var props7 = {};
        props7.host = true;
        props7.port = true;
        props7.schema = true;
        props7.type = true;
    }
} if (!valid15) {
    const err23 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err23];
    }
    else {
        vErrors.push(err23);
    }
    errors++;
} if (props0 !== true && props7 !== undefined) {
    if (props7 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props7);
    }
} const _errs42 = errors; let valid17 = true; const _errs43 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    if ((data.type === undefined) && (missing8 = "type")) {
        const err24 = {};
        if (vErrors === null) {
            vErrors = [err24];
        }
        else {
            vErrors.push(err24);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("duckdb" !== data.type) {
                const err25 = {};
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
} var _valid8 = _errs43 === errors; errors = _errs42; if (vErrors !== null) {
    if (_errs42) {
        vErrors.length = _errs42;
    }
    else {
        vErrors = null;
    }
} if (_valid8) {
    const _errs45 = errors;
    if (!(validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
    }
    var _valid8 = _errs45 === errors;
    valid17 = _valid8;
    if (valid17) {
        var props8 = {};
        props8.database = true;
        props8.schema = true;
        props8.type = true;
    }
} if (!valid17) {
    const err26 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err26];
    }
    else {
        vErrors.push(err26);
    }
    errors++;
} if (props0 !== true && props8 !== undefined) {
    if (props8 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props8);
    }
} const _errs47 = errors; let valid19 = true; const _errs48 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing9;
    if ((data.type === undefined) && (missing9 = "type")) {
        const err27 = {};
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("glue" !== data.type) {
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
    }
} var _valid9 = _errs48 === errors; errors = _errs47; if (vErrors !== null) {
    if (_errs47) {
        vErrors.length = _errs47;
    }
    else {
        vErrors = null;
    }
} if (_valid9) {
    const _errs50 = errors;
    if (!(validate58(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
    }
    var _valid9 = _errs50 === errors;
    valid19 = _valid9;
    if (valid19) {
        var props9 = {};
        props9.account = true;
        props9.database = true;
        props9.location = true;
        props9.format = true;
        props9.type = true;
    }
} if (!valid19) {
    const err29 = { instancePath, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err29];
    }
    else {
        vErrors.push(err29);
    }
    errors++;
} if (props0 !== true && props9 !== undefined) {
    if (props9 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props9);
    }
} const _errs52 = errors; let valid21 = true; const _errs53 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing10;
    if ((data.type === undefined) && (missing10 = "type")) {
        const err30 = {};
        if (vErrors === null) {
            vErrors = [err30];
        }
        else {
            vErrors.push(err30);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("cloudsql" !== data.type) {
                const err31 = {};
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
    }
} var _valid10 = _errs53 === errors; errors = _errs52; if (vErrors !== null) {
    if (_errs52) {
        vErrors.length = _errs52;
    }
    else {
        vErrors = null;
    }
} if (_valid10) {
    const _errs55 = errors;
    if (!(validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
    }
    var _valid10 = _errs55 === errors;
    valid21 = _valid10;
    if (valid21) {
        var props10 = {};
        props10.host = true;
        props10.port = true;
        props10.database = true;
        props10.schema = true;
        props10.type = true;
    }
} if (!valid21) {
    const err32 = { instancePath, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err32];
    }
    else {
        vErrors.push(err32);
    }
    errors++;
} if (props0 !== true && props10 !== undefined) {
    if (props10 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props10);
    }
} const _errs57 = errors; let valid23 = true; const _errs58 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing11;
    if ((data.type === undefined) && (missing11 = "type")) {
        const err33 = {};
        if (vErrors === null) {
            vErrors = [err33];
        }
        else {
            vErrors.push(err33);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("db2" !== data.type) {
                const err34 = {};
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
} var _valid11 = _errs58 === errors; errors = _errs57; if (vErrors !== null) {
    if (_errs57) {
        vErrors.length = _errs57;
    }
    else {
        vErrors = null;
    }
} if (_valid11) {
    const _errs60 = errors;
    if (!(validate62(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
    }
    var _valid11 = _errs60 === errors;
    valid23 = _valid11;
    if (valid23) {
        var props11 = {};
        props11.host = true;
        props11.port = true;
        props11.database = true;
        props11.schema = true;
        props11.type = true;
    }
} if (!valid23) {
    const err35 = { instancePath, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err35];
    }
    else {
        vErrors.push(err35);
    }
    errors++;
} if (props0 !== true && props11 !== undefined) {
    if (props11 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props11);
    }
} const _errs62 = errors; let valid25 = true; const _errs63 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing12;
    if ((data.type === undefined) && (missing12 = "type")) {
        const err36 = {};
        if (vErrors === null) {
            vErrors = [err36];
        }
        else {
            vErrors.push(err36);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("hive" !== data.type) {
                const err37 = {};
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
    }
} var _valid12 = _errs63 === errors; errors = _errs62; if (vErrors !== null) {
    if (_errs62) {
        vErrors.length = _errs62;
    }
    else {
        vErrors = null;
    }
} if (_valid12) {
    const _errs65 = errors;
    if (!(validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
    }
    var _valid12 = _errs65 === errors;
    valid25 = _valid12;
    if (valid25) {
        var props12 = {};
        props12.host = true;
        props12.port = true;
        props12.database = true;
        props12.type = true;
    }
} if (!valid25) {
    const err38 = { instancePath, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err38];
    }
    else {
        vErrors.push(err38);
    }
    errors++;
} if (props0 !== true && props12 !== undefined) {
    if (props12 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props12);
    }
} const _errs67 = errors; let valid27 = true; const _errs68 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing13;
    if ((data.type === undefined) && (missing13 = "type")) {
        const err39 = {};
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("impala" !== data.type) {
                const err40 = {};
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
    }
} var _valid13 = _errs68 === errors; errors = _errs67; if (vErrors !== null) {
    if (_errs67) {
        vErrors.length = _errs67;
    }
    else {
        vErrors = null;
    }
} if (_valid13) {
    const _errs70 = errors;
    if (!(validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
    }
    var _valid13 = _errs70 === errors;
    valid27 = _valid13;
    if (valid27) {
        var props13 = {};
        props13.host = true;
        props13.port = true;
        props13.database = true;
        props13.type = true;
    }
} if (!valid27) {
    const err41 = { instancePath, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err41];
    }
    else {
        vErrors.push(err41);
    }
    errors++;
} if (props0 !== true && props13 !== undefined) {
    if (props13 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props13);
    }
} const _errs72 = errors; let valid29 = true; const _errs73 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing14;
    if ((data.type === undefined) && (missing14 = "type")) {
        const err42 = {};
        if (vErrors === null) {
            vErrors = [err42];
        }
        else {
            vErrors.push(err42);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("informix" !== data.type) {
                const err43 = {};
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
} var _valid14 = _errs73 === errors; errors = _errs72; if (vErrors !== null) {
    if (_errs72) {
        vErrors.length = _errs72;
    }
    else {
        vErrors = null;
    }
} if (_valid14) {
    const _errs75 = errors;
    if (!(validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
    }
    var _valid14 = _errs75 === errors;
    valid29 = _valid14;
    if (valid29) {
        var props14 = {};
        props14.host = true;
        props14.port = true;
        props14.database = true;
        props14.type = true;
    }
} if (!valid29) {
    const err44 = { instancePath, schemaPath: "#/allOf/14/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err44];
    }
    else {
        vErrors.push(err44);
    }
    errors++;
} if (props0 !== true && props14 !== undefined) {
    if (props14 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props14);
    }
} const _errs77 = errors; let valid31 = true; const _errs78 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing15;
    if ((data.type === undefined) && (missing15 = "type")) {
        const err45 = {};
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("zen" !== data.type) {
                const err46 = {};
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
    }
} var _valid15 = _errs78 === errors; errors = _errs77; if (vErrors !== null) {
    if (_errs77) {
        vErrors.length = _errs77;
    }
    else {
        vErrors = null;
    }
} if (_valid15) {
    const _errs80 = errors;
    if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
    }
    var _valid15 = _errs80 === errors;
    valid31 = _valid15;
    if (valid31) {
        var props15 = {};
        props15.host = true;
        props15.port = true;
        props15.database = true;
        props15.type = true;
    }
} if (!valid31) {
    const err47 = { instancePath, schemaPath: "#/allOf/15/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err47];
    }
    else {
        vErrors.push(err47);
    }
    errors++;
} if (props0 !== true && props15 !== undefined) {
    if (props15 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props15);
    }
} const _errs82 = errors; let valid33 = true; const _errs83 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing16;
    if ((data.type === undefined) && (missing16 = "type")) {
        const err48 = {};
        if (vErrors === null) {
            vErrors = [err48];
        }
        else {
            vErrors.push(err48);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("custom" !== data.type) {
                const err49 = {};
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
    }
} var _valid16 = _errs83 === errors; errors = _errs82; if (vErrors !== null) {
    if (_errs82) {
        vErrors.length = _errs82;
    }
    else {
        vErrors = null;
    }
} if (_valid16) {
    const _errs85 = errors;
    if (!(validate72(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
    }
    var _valid16 = _errs85 === errors;
    valid33 = _valid16;
    if (valid33) {
        var props16 = {};
        props16.account = true;
        props16.catalog = true;
        props16.database = true;
        props16.dataset = true;
        props16.delimiter = true;
        props16.endpointUrl = true;
        props16.format = true;
        props16.host = true;
        props16.location = true;
        props16.path = true;
        props16.port = true;
        props16.project = true;
        props16.region = true;
        props16.regionName = true;
        props16.schema = true;
        props16.serviceName = true;
        props16.stagingDir = true;
        props16.warehouse = true;
        props16.stream = true;
        props16.type = true;
    }
} if (!valid33) {
    const err50 = { instancePath, schemaPath: "#/allOf/16/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err50];
    }
    else {
        vErrors.push(err50);
    }
    errors++;
} if (props0 !== true && props16 !== undefined) {
    if (props16 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props16);
    }
} const _errs87 = errors; let valid35 = true; const _errs88 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing17;
    if ((data.type === undefined) && (missing17 = "type")) {
        const err51 = {};
        if (vErrors === null) {
            vErrors = [err51];
        }
        else {
            vErrors.push(err51);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("kafka" !== data.type) {
                const err52 = {};
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
        }
    }
} var _valid17 = _errs88 === errors; errors = _errs87; if (vErrors !== null) {
    if (_errs87) {
        vErrors.length = _errs87;
    }
    else {
        vErrors = null;
    }
} if (_valid17) {
    const _errs90 = errors;
    if (!(validate74(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
    }
    var _valid17 = _errs90 === errors;
    valid35 = _valid17;
    if (valid35) {
        var props17 = {};
        props17.host = true;
        props17.format = true;
        props17.type = true;
    }
} if (!valid35) {
    const err53 = { instancePath, schemaPath: "#/allOf/17/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err53];
    }
    else {
        vErrors.push(err53);
    }
    errors++;
} if (props0 !== true && props17 !== undefined) {
    if (props17 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props17);
    }
} const _errs92 = errors; let valid37 = true; const _errs93 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing18;
    if ((data.type === undefined) && (missing18 = "type")) {
        const err54 = {};
        if (vErrors === null) {
            vErrors = [err54];
        }
        else {
            vErrors.push(err54);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("kinesis" !== data.type) {
                const err55 = {};
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
    }
} var _valid18 = _errs93 === errors; errors = _errs92; if (vErrors !== null) {
    if (_errs92) {
        vErrors.length = _errs92;
    }
    else {
        vErrors = null;
    }
} if (_valid18) {
    const _errs95 = errors;
    if (!(validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
    }
    var _valid18 = _errs95 === errors;
    valid37 = _valid18;
    if (valid37) {
        var props18 = {};
        props18.region = true;
        props18.format = true;
        props18.type = true;
    }
} if (!valid37) {
    const err56 = { instancePath, schemaPath: "#/allOf/18/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err56];
    }
    else {
        vErrors.push(err56);
    }
    errors++;
} if (props0 !== true && props18 !== undefined) {
    if (props18 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props18);
    }
} const _errs97 = errors; let valid39 = true; const _errs98 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing19;
    if ((data.type === undefined) && (missing19 = "type")) {
        const err57 = {};
        if (vErrors === null) {
            vErrors = [err57];
        }
        else {
            vErrors.push(err57);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("local" !== data.type) {
                const err58 = {};
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
        }
    }
} var _valid19 = _errs98 === errors; errors = _errs97; if (vErrors !== null) {
    if (_errs97) {
        vErrors.length = _errs97;
    }
    else {
        vErrors = null;
    }
} if (_valid19) {
    const _errs100 = errors;
    if (!(validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
    }
    var _valid19 = _errs100 === errors;
    valid39 = _valid19;
    if (valid39) {
        var props19 = {};
        props19.path = true;
        props19.format = true;
        props19.type = true;
    }
} if (!valid39) {
    const err59 = { instancePath, schemaPath: "#/allOf/19/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err59];
    }
    else {
        vErrors.push(err59);
    }
    errors++;
} if (props0 !== true && props19 !== undefined) {
    if (props19 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props19);
    }
} const _errs102 = errors; let valid41 = true; const _errs103 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing20;
    if ((data.type === undefined) && (missing20 = "type")) {
        const err60 = {};
        if (vErrors === null) {
            vErrors = [err60];
        }
        else {
            vErrors.push(err60);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("mysql" !== data.type) {
                const err61 = {};
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
        }
    }
} var _valid20 = _errs103 === errors; errors = _errs102; if (vErrors !== null) {
    if (_errs102) {
        vErrors.length = _errs102;
    }
    else {
        vErrors = null;
    }
} if (_valid20) {
    const _errs105 = errors;
    if (!(validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
    }
    var _valid20 = _errs105 === errors;
    valid41 = _valid20;
    if (valid41) {
        var props20 = {};
        props20.host = true;
        props20.port = true;
        props20.database = true;
        props20.type = true;
    }
} if (!valid41) {
    const err62 = { instancePath, schemaPath: "#/allOf/20/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err62];
    }
    else {
        vErrors.push(err62);
    }
    errors++;
} if (props0 !== true && props20 !== undefined) {
    if (props20 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props20);
    }
} const _errs107 = errors; let valid43 = true; const _errs108 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing21;
    if ((data.type === undefined) && (missing21 = "type")) {
        const err63 = {};
        if (vErrors === null) {
            vErrors = [err63];
        }
        else {
            vErrors.push(err63);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("oracle" !== data.type) {
                const err64 = {};
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
        }
    }
} var _valid21 = _errs108 === errors; errors = _errs107; if (vErrors !== null) {
    if (_errs107) {
        vErrors.length = _errs107;
    }
    else {
        vErrors = null;
    }
} if (_valid21) {
    const _errs110 = errors;
    if (!(validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
    }
    var _valid21 = _errs110 === errors;
    valid43 = _valid21;
    if (valid43) {
        var props21 = {};
        props21.host = true;
        props21.port = true;
        props21.serviceName = true;
        props21.type = true;
    }
} if (!valid43) {
    const err65 = { instancePath, schemaPath: "#/allOf/21/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err65];
    }
    else {
        vErrors.push(err65);
    }
    errors++;
} if (props0 !== true && props21 !== undefined) {
    if (props21 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props21);
    }
} const _errs112 = errors; let valid45 = true; const _errs113 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing22;
    if ((data.type === undefined) && (missing22 = "type")) {
        const err66 = {};
        if (vErrors === null) {
            vErrors = [err66];
        }
        else {
            vErrors.push(err66);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("postgresql" !== data.type) {
                const err67 = {};
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
        }
    }
} var _valid22 = _errs113 === errors; errors = _errs112; if (vErrors !== null) {
    if (_errs112) {
        vErrors.length = _errs112;
    }
    else {
        vErrors = null;
    }
} if (_valid22) {
    const _errs115 = errors;
    if (!(validate84(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
    }
    var _valid22 = _errs115 === errors;
    valid45 = _valid22;
    if (valid45) {
        var props22 = {};
        props22.host = true;
        props22.port = true;
        props22.database = true;
        props22.schema = true;
        props22.type = true;
    }
} if (!valid45) {
    const err68 = { instancePath, schemaPath: "#/allOf/22/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err68];
    }
    else {
        vErrors.push(err68);
    }
    errors++;
} if (props0 !== true && props22 !== undefined) {
    if (props22 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props22);
    }
} const _errs117 = errors; let valid47 = true; const _errs118 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing23;
    if ((data.type === undefined) && (missing23 = "type")) {
        const err69 = {};
        if (vErrors === null) {
            vErrors = [err69];
        }
        else {
            vErrors.push(err69);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("postgres" !== data.type) {
                const err70 = {};
                if (vErrors === null) {
                    vErrors = [err70];
                }
                else {
                    vErrors.push(err70);
                }
                errors++;
            }
        }
    }
} var _valid23 = _errs118 === errors; errors = _errs117; if (vErrors !== null) {
    if (_errs117) {
        vErrors.length = _errs117;
    }
    else {
        vErrors = null;
    }
} if (_valid23) {
    const _errs120 = errors;
    if (!(validate84(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
    }
    var _valid23 = _errs120 === errors;
    valid47 = _valid23;
    if (valid47) {
        var props23 = {};
        props23.host = true;
        props23.port = true;
        props23.database = true;
        props23.schema = true;
        props23.type = true;
    }
} if (!valid47) {
    const err71 = { instancePath, schemaPath: "#/allOf/23/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err71];
    }
    else {
        vErrors.push(err71);
    }
    errors++;
} if (props0 !== true && props23 !== undefined) {
    if (props23 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props23);
    }
} const _errs122 = errors; let valid49 = true; const _errs123 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing24;
    if ((data.type === undefined) && (missing24 = "type")) {
        const err72 = {};
        if (vErrors === null) {
            vErrors = [err72];
        }
        else {
            vErrors.push(err72);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("presto" !== data.type) {
                const err73 = {};
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
} var _valid24 = _errs123 === errors; errors = _errs122; if (vErrors !== null) {
    if (_errs122) {
        vErrors.length = _errs122;
    }
    else {
        vErrors = null;
    }
} if (_valid24) {
    const _errs125 = errors;
    if (!(validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
    }
    var _valid24 = _errs125 === errors;
    valid49 = _valid24;
    if (valid49) {
        var props24 = {};
        props24.host = true;
        props24.catalog = true;
        props24.schema = true;
        props24.type = true;
    }
} if (!valid49) {
    const err74 = { instancePath, schemaPath: "#/allOf/24/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err74];
    }
    else {
        vErrors.push(err74);
    }
    errors++;
} if (props0 !== true && props24 !== undefined) {
    if (props24 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props24);
    }
} const _errs127 = errors; let valid51 = true; const _errs128 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing25;
    if ((data.type === undefined) && (missing25 = "type")) {
        const err75 = {};
        if (vErrors === null) {
            vErrors = [err75];
        }
        else {
            vErrors.push(err75);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("pubsub" !== data.type) {
                const err76 = {};
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    vErrors.push(err76);
                }
                errors++;
            }
        }
    }
} var _valid25 = _errs128 === errors; errors = _errs127; if (vErrors !== null) {
    if (_errs127) {
        vErrors.length = _errs127;
    }
    else {
        vErrors = null;
    }
} if (_valid25) {
    const _errs130 = errors;
    if (!(validate89(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
    }
    var _valid25 = _errs130 === errors;
    valid51 = _valid25;
    if (valid51) {
        var props25 = {};
        props25.project = true;
        props25.type = true;
    }
} if (!valid51) {
    const err77 = { instancePath, schemaPath: "#/allOf/25/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err77];
    }
    else {
        vErrors.push(err77);
    }
    errors++;
} if (props0 !== true && props25 !== undefined) {
    if (props25 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props25);
    }
} const _errs132 = errors; let valid53 = true; const _errs133 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing26;
    if ((data.type === undefined) && (missing26 = "type")) {
        const err78 = {};
        if (vErrors === null) {
            vErrors = [err78];
        }
        else {
            vErrors.push(err78);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("redshift" !== data.type) {
                const err79 = {};
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
} var _valid26 = _errs133 === errors; errors = _errs132; if (vErrors !== null) {
    if (_errs132) {
        vErrors.length = _errs132;
    }
    else {
        vErrors = null;
    }
} if (_valid26) {
    const _errs135 = errors;
    if (!(validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors = vErrors.length;
    }
    var _valid26 = _errs135 === errors;
    valid53 = _valid26;
    if (valid53) {
        var props26 = {};
        props26.host = true;
        props26.database = true;
        props26.schema = true;
        props26.region = true;
        props26.account = true;
        props26.type = true;
    }
} if (!valid53) {
    const err80 = { instancePath, schemaPath: "#/allOf/26/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err80];
    }
    else {
        vErrors.push(err80);
    }
    errors++;
} if (props0 !== true && props26 !== undefined) {
    if (props26 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props26);
    }
} const _errs137 = errors; let valid55 = true; const _errs138 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing27;
    if ((data.type === undefined) && (missing27 = "type")) {
        const err81 = {};
        if (vErrors === null) {
            vErrors = [err81];
        }
        else {
            vErrors.push(err81);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("s3" !== data.type) {
                const err82 = {};
                if (vErrors === null) {
                    vErrors = [err82];
                }
                else {
                    vErrors.push(err82);
                }
                errors++;
            }
        }
    }
} var _valid27 = _errs138 === errors; errors = _errs137; if (vErrors !== null) {
    if (_errs137) {
        vErrors.length = _errs137;
    }
    else {
        vErrors = null;
    }
} if (_valid27) {
    const _errs140 = errors;
    if (!(validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
    }
    var _valid27 = _errs140 === errors;
    valid55 = _valid27;
    if (valid55) {
        var props27 = {};
        props27.location = true;
        props27.endpointUrl = true;
        props27.format = true;
        props27.delimiter = true;
        props27.type = true;
    }
} if (!valid55) {
    const err83 = { instancePath, schemaPath: "#/allOf/27/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err83];
    }
    else {
        vErrors.push(err83);
    }
    errors++;
} if (props0 !== true && props27 !== undefined) {
    if (props27 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props27);
    }
} const _errs142 = errors; let valid57 = true; const _errs143 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing28;
    if ((data.type === undefined) && (missing28 = "type")) {
        const err84 = {};
        if (vErrors === null) {
            vErrors = [err84];
        }
        else {
            vErrors.push(err84);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("sftp" !== data.type) {
                const err85 = {};
                if (vErrors === null) {
                    vErrors = [err85];
                }
                else {
                    vErrors.push(err85);
                }
                errors++;
            }
        }
    }
} var _valid28 = _errs143 === errors; errors = _errs142; if (vErrors !== null) {
    if (_errs142) {
        vErrors.length = _errs142;
    }
    else {
        vErrors = null;
    }
} if (_valid28) {
    const _errs145 = errors;
    if (!(validate95(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
    }
    var _valid28 = _errs145 === errors;
    valid57 = _valid28;
    if (valid57) {
        var props28 = {};
        props28.location = true;
        props28.format = true;
        props28.delimiter = true;
        props28.type = true;
    }
} if (!valid57) {
    const err86 = { instancePath, schemaPath: "#/allOf/28/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err86];
    }
    else {
        vErrors.push(err86);
    }
    errors++;
} if (props0 !== true && props28 !== undefined) {
    if (props28 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props28);
    }
} const _errs147 = errors; let valid59 = true; const _errs148 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing29;
    if ((data.type === undefined) && (missing29 = "type")) {
        const err87 = {};
        if (vErrors === null) {
            vErrors = [err87];
        }
        else {
            vErrors.push(err87);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("snowflake" !== data.type) {
                const err88 = {};
                if (vErrors === null) {
                    vErrors = [err88];
                }
                else {
                    vErrors.push(err88);
                }
                errors++;
            }
        }
    }
} var _valid29 = _errs148 === errors; errors = _errs147; if (vErrors !== null) {
    if (_errs147) {
        vErrors.length = _errs147;
    }
    else {
        vErrors = null;
    }
} if (_valid29) {
    const _errs150 = errors;
    if (!(validate97(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
    }
    var _valid29 = _errs150 === errors;
    valid59 = _valid29;
    if (valid59) {
        var props29 = {};
        props29.host = true;
        props29.port = true;
        props29.account = true;
        props29.database = true;
        props29.schema = true;
        props29.warehouse = true;
        props29.type = true;
    }
} if (!valid59) {
    const err89 = { instancePath, schemaPath: "#/allOf/29/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err89];
    }
    else {
        vErrors.push(err89);
    }
    errors++;
} if (props0 !== true && props29 !== undefined) {
    if (props29 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props29);
    }
} const _errs152 = errors; let valid61 = true; const _errs153 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing30;
    if ((data.type === undefined) && (missing30 = "type")) {
        const err90 = {};
        if (vErrors === null) {
            vErrors = [err90];
        }
        else {
            vErrors.push(err90);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("sqlserver" !== data.type) {
                const err91 = {};
                if (vErrors === null) {
                    vErrors = [err91];
                }
                else {
                    vErrors.push(err91);
                }
                errors++;
            }
        }
    }
} var _valid30 = _errs153 === errors; errors = _errs152; if (vErrors !== null) {
    if (_errs152) {
        vErrors.length = _errs152;
    }
    else {
        vErrors = null;
    }
} if (_valid30) {
    const _errs155 = errors;
    if (!(validate99(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
    }
    var _valid30 = _errs155 === errors;
    valid61 = _valid30;
    if (valid61) {
        var props30 = {};
        props30.host = true;
        props30.port = true;
        props30.database = true;
        props30.schema = true;
        props30.type = true;
    }
} if (!valid61) {
    const err92 = { instancePath, schemaPath: "#/allOf/30/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err92];
    }
    else {
        vErrors.push(err92);
    }
    errors++;
} if (props0 !== true && props30 !== undefined) {
    if (props30 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props30);
    }
} const _errs157 = errors; let valid63 = true; const _errs158 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing31;
    if ((data.type === undefined) && (missing31 = "type")) {
        const err93 = {};
        if (vErrors === null) {
            vErrors = [err93];
        }
        else {
            vErrors.push(err93);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("synapse" !== data.type) {
                const err94 = {};
                if (vErrors === null) {
                    vErrors = [err94];
                }
                else {
                    vErrors.push(err94);
                }
                errors++;
            }
        }
    }
} var _valid31 = _errs158 === errors; errors = _errs157; if (vErrors !== null) {
    if (_errs157) {
        vErrors.length = _errs157;
    }
    else {
        vErrors = null;
    }
} if (_valid31) {
    const _errs160 = errors;
    if (!(validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
    }
    var _valid31 = _errs160 === errors;
    valid63 = _valid31;
    if (valid63) {
        var props31 = {};
        props31.host = true;
        props31.port = true;
        props31.database = true;
        props31.type = true;
    }
} if (!valid63) {
    const err95 = { instancePath, schemaPath: "#/allOf/31/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err95];
    }
    else {
        vErrors.push(err95);
    }
    errors++;
} if (props0 !== true && props31 !== undefined) {
    if (props31 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props31);
    }
} const _errs162 = errors; let valid65 = true; const _errs163 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing32;
    if ((data.type === undefined) && (missing32 = "type")) {
        const err96 = {};
        if (vErrors === null) {
            vErrors = [err96];
        }
        else {
            vErrors.push(err96);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("trino" !== data.type) {
                const err97 = {};
                if (vErrors === null) {
                    vErrors = [err97];
                }
                else {
                    vErrors.push(err97);
                }
                errors++;
            }
        }
    }
} var _valid32 = _errs163 === errors; errors = _errs162; if (vErrors !== null) {
    if (_errs162) {
        vErrors.length = _errs162;
    }
    else {
        vErrors = null;
    }
} if (_valid32) {
    const _errs165 = errors;
    if (!(validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
    }
    var _valid32 = _errs165 === errors;
    valid65 = _valid32;
    if (valid65) {
        var props32 = {};
        props32.host = true;
        props32.port = true;
        props32.catalog = true;
        props32.schema = true;
        props32.type = true;
    }
} if (!valid65) {
    const err98 = { instancePath, schemaPath: "#/allOf/32/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err98];
    }
    else {
        vErrors.push(err98);
    }
    errors++;
} if (props0 !== true && props32 !== undefined) {
    if (props32 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props32);
    }
} const _errs167 = errors; let valid67 = true; const _errs168 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing33;
    if ((data.type === undefined) && (missing33 = "type")) {
        const err99 = {};
        if (vErrors === null) {
            vErrors = [err99];
        }
        else {
            vErrors.push(err99);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("vertica" !== data.type) {
                const err100 = {};
                if (vErrors === null) {
                    vErrors = [err100];
                }
                else {
                    vErrors.push(err100);
                }
                errors++;
            }
        }
    }
} var _valid33 = _errs168 === errors; errors = _errs167; if (vErrors !== null) {
    if (_errs167) {
        vErrors.length = _errs167;
    }
    else {
        vErrors = null;
    }
} if (_valid33) {
    const _errs170 = errors;
    if (!(validate105(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
    }
    var _valid33 = _errs170 === errors;
    valid67 = _valid33;
    if (valid67) {
        var props33 = {};
        props33.host = true;
        props33.port = true;
        props33.database = true;
        props33.schema = true;
        props33.type = true;
    }
} if (!valid67) {
    const err101 = { instancePath, schemaPath: "#/allOf/33/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err101];
    }
    else {
        vErrors.push(err101);
    }
    errors++;
} if (props0 !== true && props33 !== undefined) {
    if (props33 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props33);
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.server === undefined) {
        const err102 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server" } };
        if (vErrors === null) {
            vErrors = [err102];
        }
        else {
            vErrors.push(err102);
        }
        errors++;
    }
    if (data.type === undefined) {
        const err103 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err103];
        }
        else {
            vErrors.push(err103);
        }
        errors++;
    }
    if (props0 !== true) {
        props0 = props0 || {};
        props0.id = true;
        props0.server = true;
        props0.type = true;
        props0.description = true;
        props0.environment = true;
        props0.roles = true;
        props0.customProperties = true;
    }
    if (data.id !== undefined) {
        if (!(validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.server !== undefined) {
        if (typeof data.server !== "string") {
            const err104 = { instancePath: instancePath + "/server", schemaPath: "#/properties/server/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err104];
            }
            else {
                vErrors.push(err104);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data36 = data.type;
        if (typeof data36 !== "string") {
            const err105 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err105];
            }
            else {
                vErrors.push(err105);
            }
            errors++;
        }
        if (!((((((((((((((((((((((((((((((((((data36 === "api") || (data36 === "athena")) || (data36 === "azure")) || (data36 === "bigquery")) || (data36 === "clickhouse")) || (data36 === "databricks")) || (data36 === "denodo")) || (data36 === "dremio")) || (data36 === "duckdb")) || (data36 === "glue")) || (data36 === "cloudsql")) || (data36 === "db2")) || (data36 === "hive")) || (data36 === "impala")) || (data36 === "informix")) || (data36 === "kafka")) || (data36 === "kinesis")) || (data36 === "local")) || (data36 === "mysql")) || (data36 === "oracle")) || (data36 === "postgresql")) || (data36 === "postgres")) || (data36 === "presto")) || (data36 === "pubsub")) || (data36 === "redshift")) || (data36 === "s3")) || (data36 === "sftp")) || (data36 === "snowflake")) || (data36 === "sqlserver")) || (data36 === "synapse")) || (data36 === "trino")) || (data36 === "vertica")) || (data36 === "zen")) || (data36 === "custom"))) {
            const err106 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema15.properties.type.enum } };
            if (vErrors === null) {
                vErrors = [err106];
            }
            else {
                vErrors.push(err106);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err107 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err107];
            }
            else {
                vErrors.push(err107);
            }
            errors++;
        }
    }
    if (data.environment !== undefined) {
        if (typeof data.environment !== "string") {
            const err108 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err108];
            }
            else {
                vErrors.push(err108);
            }
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data39 = data.roles;
        if (Array.isArray(data39)) {
            const len0 = data39.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate109(data39[i0], { instancePath: instancePath + "/roles/" + i0, parentData: data39, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err109 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err109];
            }
            else {
                vErrors.push(err109);
            }
            errors++;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate111(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
        }
    }
    if (props0 !== true) {
        for (const key0 in data) {
            if (!props0 || !props0[key0]) {
                const err110 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err110];
                }
                else {
                    vErrors.push(err110);
                }
                errors++;
            }
        }
    }
}
else {
    const err111 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err111];
    }
    else {
        vErrors.push(err111);
    }
    errors++;
} validate39.errors = vErrors; return errors === 0; }
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "type": "array", "items": { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "url": { "type": "string" }, "type": { "type": "string" }, "description": { "type": "string" } }, "required": ["url", "type"], "additionalProperties": false } };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate121.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.url === undefined) {
                const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "url" } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if (data0.type === undefined) {
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            for (const key0 in data0) {
                if (!((((key0 === "id") || (key0 === "url")) || (key0 === "type")) || (key0 === "description"))) {
                    const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data0.id !== undefined) {
                if (!(validate107(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
            }
            if (data0.url !== undefined) {
                if (typeof data0.url !== "string") {
                    const err3 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (data0.type !== undefined) {
                if (typeof data0.type !== "string") {
                    const err4 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data0.description !== undefined) {
                if (typeof data0.description !== "string") {
                    const err5 = { instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/items/properties/description/type", keyword: "type", params: { type: "string" } };
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
            const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
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
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate121.errors = vErrors; return errors === 0; }
validate121.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema55 = { "type": "object", "properties": { "logicalType": { "type": "string", "enum": ["object", "blob"] }, "physicalName": { "type": "string" }, "dataGranularityDescription": { "type": "string" }, "properties": { "type": "array", "items": { "$ref": "#/$defs/SchemaProperty" } }, "relationships": { "type": "array", "items": { "$ref": "#/$defs/RelationshipSchemaLevel" } }, "quality": { "$ref": "#/$defs/DataQualityChecks" } }, "allOf": [{ "$ref": "#/$defs/SchemaElement" }], "required": ["name"], "unevaluatedProperties": false };
const schema56 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "name": { "type": "string" }, "physicalType": { "type": "string" }, "description": { "type": "string" }, "businessName": { "type": "string" }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "tags": { "$ref": "#/$defs/Tags" }, "customProperties": { "$ref": "#/$defs/CustomProperties" } } };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate126.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== undefined) {
        if (!(validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.name !== undefined) {
        if (typeof data.name !== "string") {
            const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.physicalType !== undefined) {
        if (typeof data.physicalType !== "string") {
            const err1 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/type", keyword: "type", params: { type: "string" } };
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
            const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.businessName !== undefined) {
        if (typeof data.businessName !== "string") {
            const err3 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate121(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
        }
    }
    if (data.tags !== undefined) {
        if (!(validate37(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate111(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
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
} validate126.errors = vErrors; return errors === 0; }
validate126.evaluated = { "props": { "id": true, "name": true, "physicalType": true, "description": true, "businessName": true, "authoritativeDefinitions": true, "tags": true, "customProperties": true }, "dynamicProps": false, "dynamicItems": false };
const schema57 = { "type": "object", "$ref": "#/$defs/SchemaBaseProperty", "required": ["name"], "unevaluatedProperties": false };
const schema58 = { "type": "object", "properties": { "primaryKey": { "type": "boolean" }, "primaryKeyPosition": { "type": "integer" }, "logicalType": { "type": "string", "enum": ["string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean"] }, "logicalTypeOptions": { "type": "object" }, "physicalType": { "type": "string" }, "physicalName": { "type": "string" }, "required": { "type": "boolean" }, "unique": { "type": "boolean" }, "partitioned": { "type": "boolean" }, "partitionKeyPosition": { "type": "integer" }, "classification": { "type": "string" }, "encryptedName": { "type": "string" }, "transformSourceObjects": { "type": "array", "items": { "type": "string" } }, "transformLogic": { "type": "string" }, "transformDescription": { "type": "string" }, "examples": { "type": "array", "items": { "$ref": "#/$defs/AnyType" } }, "criticalDataElement": { "type": "boolean" }, "relationships": { "type": "array", "items": { "$ref": "#/$defs/RelationshipPropertyLevel" } }, "quality": { "$ref": "#/$defs/DataQualityChecks" } }, "allOf": [{ "$ref": "#/$defs/SchemaElement" }, { "if": { "properties": { "logicalType": { "const": "string" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "type": "integer", "minimum": 0 }, "pattern": { "type": "string" }, "format": { "type": "string" } } } } } }, { "if": { "properties": { "logicalType": { "const": "date" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "exclusiveMaximum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": "string" }, "minimum": { "type": "string" } } } } } }, { "if": { "anyOf": [{ "properties": { "logicalType": { "const": "timestamp" } } }, { "properties": { "logicalType": { "const": "time" } } }] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string" }, "exclusiveMaximum": { "type": "string" }, "maximum": { "type": "string" }, "exclusiveMinimum": { "type": "string" }, "minimum": { "type": "string" }, "timezone": { "type": "boolean" }, "defaultTimezone": { "type": "string" } } } } } }, { "if": { "anyOf": [{ "properties": { "logicalType": { "const": "integer" } } }] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "format": { "type": "string", "enum": ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"] } } } } } }, { "if": { "anyOf": [{ "properties": { "logicalType": { "const": "number" } } }] }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "format": { "type": "string", "enum": ["f32", "f64"] } } } } } }, { "if": { "properties": { "logicalType": { "const": "object" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "maxProperties": { "type": "integer", "minimum": 0 }, "minProperties": { "type": "integer", "minimum": 0 }, "required": { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true } } }, "properties": { "type": "array", "items": { "$ref": "#/$defs/SchemaProperty" } } } } }, { "if": { "properties": { "logicalType": { "const": "array" } } }, "then": { "properties": { "logicalTypeOptions": { "type": "object", "additionalProperties": false, "properties": { "maxItems": { "type": "integer", "minimum": 0 }, "minItems": { "type": "integer", "minimum": 0 }, "uniqueItems": { "type": "boolean" } } }, "items": { "$ref": "#/$defs/SchemaItemProperty" } } } }], "unevaluatedProperties": false };
const schema59 = { "type": "object", "$ref": "#/$defs/SchemaBaseProperty", "properties": { "properties": { "type": "array", "items": { "$ref": "#/$defs/SchemaProperty" } } }, "unevaluatedProperties": false };
const wrapper1 = { validate: validate133 };
const wrapper0 = { validate: validate132 };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate135.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
    errors = vErrors.length;
}
else {
    var props0 = wrapper1.validate.evaluated.props;
    var items0 = wrapper1.validate.evaluated.items;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
        props0 = props0 || {};
        props0.properties = true;
    }
    if (data.properties !== undefined) {
        let data0 = data.properties;
        if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(wrapper0.validate(data0[i0], { instancePath: instancePath + "/properties/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err0 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (props0 !== true) {
        for (const key0 in data) {
            if (!props0 || !props0[key0]) {
                const err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate135.errors = vErrors; evaluated0.items = items0; return errors === 0; }
validate135.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": true };
const schema60 = { "type": "object", "allOf": [{ "$ref": "#/$defs/RelationshipBase" }, { "type": "object", "required": ["to"] }, { "not": { "required": ["from"] } }], "unevaluatedProperties": false };
const schema61 = { "type": "object", "properties": { "type": { "type": "string", "enum": ["foreignKey"] }, "from": { "oneOf": [{ "anyOf": [{ "$ref": "#/$defs/ShorthandReference" }, { "$ref": "#/$defs/FullyQualifiedReference" }] }, { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/ShorthandReference" }, { "$ref": "#/$defs/FullyQualifiedReference" }] }, "minItems": 1 }] }, "to": { "oneOf": [{ "anyOf": [{ "$ref": "#/$defs/ShorthandReference" }, { "$ref": "#/$defs/FullyQualifiedReference" }] }, { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/ShorthandReference" }, { "$ref": "#/$defs/FullyQualifiedReference" }] }, "minItems": 1 }] }, "customProperties": { "$ref": "#/$defs/CustomProperties" } } };
const schema62 = { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$" };
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate140.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (!pattern4.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*$" } };
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
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate140.errors = vErrors; return errors === 0; }
validate140.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema63 = { "type": "string", "pattern": "^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$" };
const pattern5 = new RegExp("^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$", "u");
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate142.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (!pattern5.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$" } };
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
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate142.errors = vErrors; return errors === 0; }
validate142.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate139.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
        let data0 = data.type;
        if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (!(data0 === "foreignKey")) {
            const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema61.properties.type.enum } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.from !== undefined) {
        let data1 = data.from;
        const _errs4 = errors;
        let valid1 = false;
        let passing0 = null;
        const _errs5 = errors;
        const _errs6 = errors;
        let valid2 = false;
        const _errs7 = errors;
        if (!(validate140(data1, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
        }
        var _valid1 = _errs7 === errors;
        valid2 = valid2 || _valid1;
        const _errs8 = errors;
        if (!(validate142(data1, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
            errors = vErrors.length;
        }
        var _valid1 = _errs8 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
            const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/oneOf/0/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        else {
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid0 = _errs5 === errors;
        if (_valid0) {
            valid1 = true;
            passing0 = 0;
        }
        const _errs9 = errors;
        if (Array.isArray(data1)) {
            if (data1.length < 1) {
                const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                const _errs12 = errors;
                let valid5 = false;
                const _errs13 = errors;
                if (!(validate140(data2, { instancePath: instancePath + "/from/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
                    errors = vErrors.length;
                }
                var _valid2 = _errs13 === errors;
                valid5 = valid5 || _valid2;
                const _errs14 = errors;
                if (!(validate142(data2, { instancePath: instancePath + "/from/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
                    errors = vErrors.length;
                }
                var _valid2 = _errs14 === errors;
                valid5 = valid5 || _valid2;
                if (!valid5) {
                    const err4 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/oneOf/1/items/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                else {
                    errors = _errs12;
                    if (vErrors !== null) {
                        if (_errs12) {
                            vErrors.length = _errs12;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/oneOf/1/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        var _valid0 = _errs9 === errors;
        if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
        }
        else {
            if (_valid0) {
                valid1 = true;
                passing0 = 1;
            }
        }
        if (!valid1) {
            const err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        else {
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.to !== undefined) {
        let data3 = data.to;
        const _errs16 = errors;
        let valid6 = false;
        let passing1 = null;
        const _errs17 = errors;
        const _errs18 = errors;
        let valid7 = false;
        const _errs19 = errors;
        if (!(validate140(data3, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
        }
        var _valid4 = _errs19 === errors;
        valid7 = valid7 || _valid4;
        const _errs20 = errors;
        if (!(validate142(data3, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
            errors = vErrors.length;
        }
        var _valid4 = _errs20 === errors;
        valid7 = valid7 || _valid4;
        if (!valid7) {
            const err7 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/oneOf/0/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        else {
            errors = _errs18;
            if (vErrors !== null) {
                if (_errs18) {
                    vErrors.length = _errs18;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid3 = _errs17 === errors;
        if (_valid3) {
            valid6 = true;
            passing1 = 0;
        }
        const _errs21 = errors;
        if (Array.isArray(data3)) {
            if (data3.length < 1) {
                const err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data4 = data3[i1];
                const _errs24 = errors;
                let valid10 = false;
                const _errs25 = errors;
                if (!(validate140(data4, { instancePath: instancePath + "/to/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
                    errors = vErrors.length;
                }
                var _valid5 = _errs25 === errors;
                valid10 = valid10 || _valid5;
                const _errs26 = errors;
                if (!(validate142(data4, { instancePath: instancePath + "/to/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
                    errors = vErrors.length;
                }
                var _valid5 = _errs26 === errors;
                valid10 = valid10 || _valid5;
                if (!valid10) {
                    const err9 = { instancePath: instancePath + "/to/" + i1, schemaPath: "#/properties/to/oneOf/1/items/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                else {
                    errors = _errs24;
                    if (vErrors !== null) {
                        if (_errs24) {
                            vErrors.length = _errs24;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/oneOf/1/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        var _valid3 = _errs21 === errors;
        if (_valid3 && valid6) {
            valid6 = false;
            passing1 = [passing1, 1];
        }
        else {
            if (_valid3) {
                valid6 = true;
                passing1 = 1;
            }
        }
        if (!valid6) {
            const err11 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        else {
            errors = _errs16;
            if (vErrors !== null) {
                if (_errs16) {
                    vErrors.length = _errs16;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate111(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate139.errors = vErrors; return errors === 0; }
validate139.evaluated = { "props": { "type": true, "from": true, "to": true, "customProperties": true }, "dynamicProps": false, "dynamicItems": false };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate138.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(validate139(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === undefined) {
        const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "to" } };
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
    const err1 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} const _errs5 = errors; const _errs6 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.from === undefined) && (missing0 = "from")) {
        const err2 = {};
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} var valid1 = _errs6 === errors; if (valid1) {
    const err3 = { instancePath, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
}
else {
    errors = _errs5;
    if (vErrors !== null) {
        if (_errs5) {
            vErrors.length = _errs5;
        }
        else {
            vErrors = null;
        }
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if ((((key0 !== "type") && (key0 !== "from")) && (key0 !== "to")) && (key0 !== "customProperties")) {
            const err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } };
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
} validate138.errors = vErrors; return errors === 0; }
validate138.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema64 = { "type": "array", "items": { "$ref": "#/$defs/DataQuality" } };
const schema65 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" }, "businessImpact": { "type": "string" }, "customProperties": { "type": "array", "items": { "$ref": "#/$defs/CustomProperty" } }, "description": { "type": "string" }, "dimension": { "type": "string", "enum": ["accuracy", "completeness", "conformity", "consistency", "coverage", "timeliness", "uniqueness"] }, "method": { "type": "string" }, "name": { "type": "string" }, "schedule": { "type": "string" }, "scheduler": { "type": "string" }, "severity": { "type": "string" }, "tags": { "$ref": "#/$defs/Tags" }, "type": { "type": "string", "enum": ["text", "library", "sql", "custom"] }, "unit": { "type": "string" } }, "allOf": [{ "if": { "anyOf": [{ "properties": { "type": { "const": "library" } }, "required": ["type"] }, { "properties": { "metric": { "type": "string" } }, "required": ["metric"] }] }, "then": { "$ref": "#/$defs/DataQualityLibrary" } }, { "if": { "properties": { "type": { "const": "sql" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/DataQualitySql" } }, { "if": { "properties": { "type": { "const": "custom" } }, "required": ["type"] }, "then": { "$ref": "#/$defs/DataQualityCustom" } }], "unevaluatedProperties": false };
const schema66 = { "type": "object", "allOf": [{ "$ref": "#/$defs/DataQualityOperators" }], "properties": { "metric": { "type": "string", "enum": ["nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount"] }, "rule": { "type": "string" }, "arguments": { "type": "object" } }, "required": ["metric"] };
const schema67 = { "type": "object", "oneOf": [{ "properties": { "mustBe": {} }, "required": ["mustBe"] }, { "properties": { "mustNotBe": {} }, "required": ["mustNotBe"] }, { "properties": { "mustBeGreaterThan": { "type": "number" } }, "required": ["mustBeGreaterThan"] }, { "properties": { "mustBeGreaterOrEqualTo": { "type": "number" } }, "required": ["mustBeGreaterOrEqualTo"] }, { "properties": { "mustBeLessThan": { "type": "number" } }, "required": ["mustBeLessThan"] }, { "properties": { "mustBeLessOrEqualTo": { "type": "number" } }, "required": ["mustBeLessOrEqualTo"] }, { "properties": { "mustBeBetween": { "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } } }, "required": ["mustBeBetween"] }, { "properties": { "mustNotBeBetween": { "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true, "items": { "type": "number" } } }, "required": ["mustNotBeBetween"] }] };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate156.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} const _errs1 = errors; let valid0 = false; let passing0 = null; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mustBe === undefined) {
        const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "mustBe" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = {};
    props0.mustBe = true;
} const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mustNotBe === undefined) {
        const err2 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "mustNotBe" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} var _valid0 = _errs3 === errors; if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
}
else {
    if (_valid0) {
        valid0 = true;
        passing0 = 1;
        if (props0 !== true) {
            props0 = props0 || {};
            props0.mustNotBe = true;
        }
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.mustBeGreaterThan === undefined) {
            const err3 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "mustBeGreaterThan" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.mustBeGreaterThan !== undefined) {
            if (!(typeof data.mustBeGreaterThan == "number")) {
                const err4 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "#/oneOf/2/properties/mustBeGreaterThan/type", keyword: "type", params: { type: "number" } };
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
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 2];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 2;
            if (props0 !== true) {
                props0 = props0 || {};
                props0.mustBeGreaterThan = true;
            }
        }
        const _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.mustBeGreaterOrEqualTo === undefined) {
                const err5 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "mustBeGreaterOrEqualTo" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data.mustBeGreaterOrEqualTo !== undefined) {
                if (!(typeof data.mustBeGreaterOrEqualTo == "number")) {
                    const err6 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "#/oneOf/3/properties/mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" } };
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
        var _valid0 = _errs7 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 3];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 3;
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.mustBeGreaterOrEqualTo = true;
                }
            }
            const _errs10 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.mustBeLessThan === undefined) {
                    const err7 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "mustBeLessThan" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data.mustBeLessThan !== undefined) {
                    if (!(typeof data.mustBeLessThan == "number")) {
                        const err8 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "#/oneOf/4/properties/mustBeLessThan/type", keyword: "type", params: { type: "number" } };
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
            var _valid0 = _errs10 === errors;
            if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 4];
            }
            else {
                if (_valid0) {
                    valid0 = true;
                    passing0 = 4;
                    if (props0 !== true) {
                        props0 = props0 || {};
                        props0.mustBeLessThan = true;
                    }
                }
                const _errs13 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.mustBeLessOrEqualTo === undefined) {
                        const err9 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "mustBeLessOrEqualTo" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (data.mustBeLessOrEqualTo !== undefined) {
                        if (!(typeof data.mustBeLessOrEqualTo == "number")) {
                            const err10 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "#/oneOf/5/properties/mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                }
                var _valid0 = _errs13 === errors;
                if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 5];
                }
                else {
                    if (_valid0) {
                        valid0 = true;
                        passing0 = 5;
                        if (props0 !== true) {
                            props0 = props0 || {};
                            props0.mustBeLessOrEqualTo = true;
                        }
                    }
                    const _errs16 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.mustBeBetween === undefined) {
                            const err11 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "mustBeBetween" } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data.mustBeBetween !== undefined) {
                            let data4 = data.mustBeBetween;
                            if (Array.isArray(data4)) {
                                if (data4.length > 2) {
                                    const err12 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/oneOf/6/properties/mustBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                                if (data4.length < 2) {
                                    const err13 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/oneOf/6/properties/mustBeBetween/minItems", keyword: "minItems", params: { limit: 2 } };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                                const len0 = data4.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    if (!(typeof data4[i0] == "number")) {
                                        const err14 = { instancePath: instancePath + "/mustBeBetween/" + i0, schemaPath: "#/oneOf/6/properties/mustBeBetween/items/type", keyword: "type", params: { type: "number" } };
                                        if (vErrors === null) {
                                            vErrors = [err14];
                                        }
                                        else {
                                            vErrors.push(err14);
                                        }
                                        errors++;
                                    }
                                }
                                let i1 = data4.length;
                                let j0;
                                if (i1 > 1) {
                                    const indices0 = {};
                                    for (; i1--;) {
                                        let item0 = data4[i1];
                                        if (!(typeof item0 == "number")) {
                                            continue;
                                        }
                                        if (typeof indices0[item0] == "number") {
                                            j0 = indices0[item0];
                                            const err15 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/oneOf/6/properties/mustBeBetween/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                                            if (vErrors === null) {
                                                vErrors = [err15];
                                            }
                                            else {
                                                vErrors.push(err15);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices0[item0] = i1;
                                    }
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/oneOf/6/properties/mustBeBetween/type", keyword: "type", params: { type: "array" } };
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
                    var _valid0 = _errs16 === errors;
                    if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 6];
                    }
                    else {
                        if (_valid0) {
                            valid0 = true;
                            passing0 = 6;
                            if (props0 !== true) {
                                props0 = props0 || {};
                                props0.mustBeBetween = true;
                            }
                        }
                        const _errs21 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.mustNotBeBetween === undefined) {
                                const err17 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "mustNotBeBetween" } };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                            if (data.mustNotBeBetween !== undefined) {
                                let data6 = data.mustNotBeBetween;
                                if (Array.isArray(data6)) {
                                    if (data6.length > 2) {
                                        const err18 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/oneOf/7/properties/mustNotBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                        if (vErrors === null) {
                                            vErrors = [err18];
                                        }
                                        else {
                                            vErrors.push(err18);
                                        }
                                        errors++;
                                    }
                                    if (data6.length < 2) {
                                        const err19 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/oneOf/7/properties/mustNotBeBetween/minItems", keyword: "minItems", params: { limit: 2 } };
                                        if (vErrors === null) {
                                            vErrors = [err19];
                                        }
                                        else {
                                            vErrors.push(err19);
                                        }
                                        errors++;
                                    }
                                    const len1 = data6.length;
                                    for (let i2 = 0; i2 < len1; i2++) {
                                        if (!(typeof data6[i2] == "number")) {
                                            const err20 = { instancePath: instancePath + "/mustNotBeBetween/" + i2, schemaPath: "#/oneOf/7/properties/mustNotBeBetween/items/type", keyword: "type", params: { type: "number" } };
                                            if (vErrors === null) {
                                                vErrors = [err20];
                                            }
                                            else {
                                                vErrors.push(err20);
                                            }
                                            errors++;
                                        }
                                    }
                                    let i3 = data6.length;
                                    let j1;
                                    if (i3 > 1) {
                                        const indices1 = {};
                                        for (; i3--;) {
                                            let item1 = data6[i3];
                                            if (!(typeof item1 == "number")) {
                                                continue;
                                            }
                                            if (typeof indices1[item1] == "number") {
                                                j1 = indices1[item1];
                                                const err21 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/oneOf/7/properties/mustNotBeBetween/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                                                if (vErrors === null) {
                                                    vErrors = [err21];
                                                }
                                                else {
                                                    vErrors.push(err21);
                                                }
                                                errors++;
                                                break;
                                            }
                                            indices1[item1] = i3;
                                        }
                                    }
                                }
                                else {
                                    const err22 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/oneOf/7/properties/mustNotBeBetween/type", keyword: "type", params: { type: "array" } };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                        }
                        var _valid0 = _errs21 === errors;
                        if (_valid0 && valid0) {
                            valid0 = false;
                            passing0 = [passing0, 7];
                        }
                        else {
                            if (_valid0) {
                                valid0 = true;
                                passing0 = 7;
                                if (props0 !== true) {
                                    props0 = props0 || {};
                                    props0.mustNotBeBetween = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
} if (!valid0) {
    const err23 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
        vErrors = [err23];
    }
    else {
        vErrors.push(err23);
    }
    errors++;
}
else {
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
} validate156.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate156.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate155.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(validate156(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
    errors = vErrors.length;
}
else {
    var props0 = validate156.evaluated.props;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metric === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (props0 !== true) {
        props0 = props0 || {};
        props0.metric = true;
        props0.rule = true;
        props0.arguments = true;
    }
    if (data.metric !== undefined) {
        let data0 = data.metric;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!(((((data0 === "nullValues") || (data0 === "missingValues")) || (data0 === "invalidValues")) || (data0 === "duplicateValues")) || (data0 === "rowCount"))) {
            const err2 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema66.properties.metric.enum } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.rule !== undefined) {
        if (typeof data.rule !== "string") {
            const err3 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.arguments !== undefined) {
        let data2 = data.arguments;
        if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            const err4 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" } };
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
} validate155.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate155.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema68 = { "type": "object", "allOf": [{ "$ref": "#/$defs/DataQualityOperators" }], "properties": { "query": { "type": "string" } }, "required": ["query"] };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate159.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(validate156(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
    errors = vErrors.length;
}
else {
    var props0 = validate156.evaluated.props;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (props0 !== true) {
        props0 = props0 || {};
        props0.query = true;
    }
    if (data.query !== undefined) {
        if (typeof data.query !== "string") {
            const err1 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate159.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate159.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema69 = { "type": "object", "properties": { "engine": { "type": "string" }, "implementation": { "oneOf": [{ "type": "string" }, { "type": "object" }] } }, "required": ["engine", "implementation"] };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate162.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.implementation === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "implementation" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.engine !== undefined) {
        if (typeof data.engine !== "string") {
            const err2 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.implementation !== undefined) {
        let data1 = data.implementation;
        const _errs4 = errors;
        let valid1 = false;
        let passing0 = null;
        const _errs5 = errors;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0) {
            valid1 = true;
            passing0 = 0;
        }
        const _errs7 = errors;
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            const err4 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
        }
        else {
            if (_valid0) {
                valid1 = true;
                passing0 = 1;
            }
        }
        if (!valid1) {
            const err5 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        else {
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
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
} validate162.errors = vErrors; return errors === 0; }
validate162.evaluated = { "props": { "engine": true, "implementation": true }, "dynamicProps": false, "dynamicItems": false };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate154.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs2 = errors; let valid1 = true; const _errs3 = errors; const _errs4 = errors; let valid2 = false; const _errs5 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.type === undefined) && (missing0 = "type")) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("library" !== data.type) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
} var _valid1 = _errs5 === errors; valid2 = valid2 || _valid1; if (_valid1) {
    var props0 = {};
    props0.type = true;
} const _errs7 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.metric === undefined) && (missing1 = "metric")) {
        const err2 = {};
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    else {
        if (data.metric !== undefined) {
            if (typeof data.metric !== "string") {
                const err3 = {};
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
} var _valid1 = _errs7 === errors; valid2 = valid2 || _valid1; if (_valid1) {
    if (props0 !== true) {
        props0 = props0 || {};
        props0.metric = true;
    }
} if (!valid2) {
    const err4 = {};
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
}
else {
    errors = _errs4;
    if (vErrors !== null) {
        if (_errs4) {
            vErrors.length = _errs4;
        }
        else {
            vErrors = null;
        }
    }
} var _valid0 = _errs3 === errors; errors = _errs2; if (vErrors !== null) {
    if (_errs2) {
        vErrors.length = _errs2;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs10 = errors;
    if (!(validate155(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
        errors = vErrors.length;
    }
    else {
        var props1 = validate155.evaluated.props;
    }
    var _valid0 = _errs10 === errors;
    valid1 = _valid0;
    if (valid1) {
        if (props0 !== true && props1 !== undefined) {
            if (props1 === true) {
                props0 = true;
            }
            else {
                props0 = props0 || {};
                Object.assign(props0, props1);
            }
        }
    }
} if (!valid1) {
    const err5 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} const _errs12 = errors; let valid5 = true; const _errs13 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if ((data.type === undefined) && (missing2 = "type")) {
        const err6 = {};
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    else {
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
    }
} var _valid2 = _errs13 === errors; errors = _errs12; if (vErrors !== null) {
    if (_errs12) {
        vErrors.length = _errs12;
    }
    else {
        vErrors = null;
    }
} if (_valid2) {
    const _errs15 = errors;
    if (!(validate159(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
        errors = vErrors.length;
    }
    else {
        var props2 = validate159.evaluated.props;
    }
    var _valid2 = _errs15 === errors;
    valid5 = _valid2;
    if (valid5) {
        if (props2 !== true) {
            props2 = props2 || {};
            props2.type = true;
        }
    }
} if (!valid5) {
    const err8 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} if (props0 !== true && props2 !== undefined) {
    if (props2 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props2);
    }
} const _errs17 = errors; let valid7 = true; const _errs18 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if ((data.type === undefined) && (missing3 = "type")) {
        const err9 = {};
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    else {
        if (data.type !== undefined) {
            if ("custom" !== data.type) {
                const err10 = {};
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
} var _valid3 = _errs18 === errors; errors = _errs17; if (vErrors !== null) {
    if (_errs17) {
        vErrors.length = _errs17;
    }
    else {
        vErrors = null;
    }
} if (_valid3) {
    const _errs20 = errors;
    if (!(validate162(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
        errors = vErrors.length;
    }
    var _valid3 = _errs20 === errors;
    valid7 = _valid3;
    if (valid7) {
        var props3 = {};
        props3.engine = true;
        props3.implementation = true;
        props3.type = true;
    }
} if (!valid7) {
    const err11 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err11];
    }
    else {
        vErrors.push(err11);
    }
    errors++;
} if (props0 !== true && props3 !== undefined) {
    if (props3 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props3);
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
        props0 = props0 || {};
        props0.id = true;
        props0.authoritativeDefinitions = true;
        props0.businessImpact = true;
        props0.customProperties = true;
        props0.description = true;
        props0.dimension = true;
        props0.method = true;
        props0.name = true;
        props0.schedule = true;
        props0.scheduler = true;
        props0.severity = true;
        props0.tags = true;
        props0.type = true;
        props0.unit = true;
    }
    if (data.id !== undefined) {
        if (!(validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate121(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
        }
    }
    if (data.businessImpact !== undefined) {
        if (typeof data.businessImpact !== "string") {
            const err12 = { instancePath: instancePath + "/businessImpact", schemaPath: "#/properties/businessImpact/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.customProperties !== undefined) {
        let data7 = data.customProperties;
        if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate112(data7[i0], { instancePath: instancePath + "/customProperties/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/customProperties", schemaPath: "#/properties/customProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.dimension !== undefined) {
        let data10 = data.dimension;
        if (typeof data10 !== "string") {
            const err15 = { instancePath: instancePath + "/dimension", schemaPath: "#/properties/dimension/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (!(((((((data10 === "accuracy") || (data10 === "completeness")) || (data10 === "conformity")) || (data10 === "consistency")) || (data10 === "coverage")) || (data10 === "timeliness")) || (data10 === "uniqueness"))) {
            const err16 = { instancePath: instancePath + "/dimension", schemaPath: "#/properties/dimension/enum", keyword: "enum", params: { allowedValues: schema65.properties.dimension.enum } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.method !== undefined) {
        if (typeof data.method !== "string") {
            const err17 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if (typeof data.name !== "string") {
            const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if (typeof data.schedule !== "string") {
            const err19 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    if (data.scheduler !== undefined) {
        if (typeof data.scheduler !== "string") {
            const err20 = { instancePath: instancePath + "/scheduler", schemaPath: "#/properties/scheduler/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.severity !== undefined) {
        if (typeof data.severity !== "string") {
            const err21 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        if (!(validate37(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
        }
    }
    if (data.type !== undefined) {
        let data17 = data.type;
        if (typeof data17 !== "string") {
            const err22 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (!((((data17 === "text") || (data17 === "library")) || (data17 === "sql")) || (data17 === "custom"))) {
            const err23 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema65.properties.type.enum } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.unit !== undefined) {
        if (typeof data.unit !== "string") {
            const err24 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
    if (props0 !== true) {
        for (const key0 in data) {
            if (!props0 || !props0[key0]) {
                const err25 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } };
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
}
else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err26];
    }
    else {
        vErrors.push(err26);
    }
    errors++;
} validate154.errors = vErrors; return errors === 0; }
validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate153.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate154(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} validate153.errors = vErrors; return errors === 0; }
validate153.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate133.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(validate126(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
    errors = vErrors.length;
} const _errs3 = errors; let valid1 = true; const _errs4 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("string" !== data.logicalType) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
} var _valid0 = _errs4 === errors; errors = _errs3; if (vErrors !== null) {
    if (_errs3) {
        vErrors.length = _errs3;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data1 = data.logicalTypeOptions;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key0 in data1) {
                    if (!((((key0 === "minLength") || (key0 === "maxLength")) || (key0 === "pattern")) || (key0 === "format"))) {
                        const err1 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
                if (data1.minLength !== undefined) {
                    let data2 = data1.minLength;
                    if (!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) {
                        const err2 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/minLength/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    if (typeof data2 == "number") {
                        if (data2 < 0 || isNaN(data2)) {
                            const err3 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data1.maxLength !== undefined) {
                    let data3 = data1.maxLength;
                    if (!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) {
                        const err4 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if (typeof data3 == "number") {
                        if (data3 < 0 || isNaN(data3)) {
                            const err5 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data1.pattern !== undefined) {
                    if (typeof data1.pattern !== "string") {
                        const err6 = { instancePath: instancePath + "/logicalTypeOptions/pattern", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/pattern/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data1.format !== undefined) {
                    if (typeof data1.format !== "string") {
                        const err7 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" } };
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
                const err8 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/1/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" } };
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
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if (valid1) {
        var props0 = {};
        props0.logicalTypeOptions = true;
        props0.logicalType = true;
    }
} if (!valid1) {
    const err9 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} if (props0 !== true) {
    props0 = props0 || {};
    props0.id = true;
    props0.name = true;
    props0.physicalType = true;
    props0.description = true;
    props0.businessName = true;
    props0.authoritativeDefinitions = true;
    props0.tags = true;
    props0.customProperties = true;
} const _errs19 = errors; let valid5 = true; const _errs20 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("date" !== data.logicalType) {
            const err10 = {};
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
} var _valid1 = _errs20 === errors; errors = _errs19; if (vErrors !== null) {
    if (_errs19) {
        vErrors.length = _errs19;
    }
    else {
        vErrors = null;
    }
} if (_valid1) {
    const _errs22 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data7 = data.logicalTypeOptions;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key1 in data7) {
                    if (!(((((key1 === "format") || (key1 === "exclusiveMaximum")) || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "minimum"))) {
                        const err11 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data7.format !== undefined) {
                    if (typeof data7.format !== "string") {
                        const err12 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data7.exclusiveMaximum !== undefined) {
                    if (typeof data7.exclusiveMaximum !== "string") {
                        const err13 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data7.maximum !== undefined) {
                    if (typeof data7.maximum !== "string") {
                        const err14 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data7.exclusiveMinimum !== undefined) {
                    if (typeof data7.exclusiveMinimum !== "string") {
                        const err15 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data7.minimum !== undefined) {
                    if (typeof data7.minimum !== "string") {
                        const err16 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "string" } };
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
                const err17 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/2/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" } };
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
    var _valid1 = _errs22 === errors;
    valid5 = _valid1;
    if (valid5) {
        var props1 = {};
        props1.logicalTypeOptions = true;
        props1.logicalType = true;
    }
} if (!valid5) {
    const err18 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err18];
    }
    else {
        vErrors.push(err18);
    }
    errors++;
} if (props0 !== true && props1 !== undefined) {
    if (props1 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props1);
    }
} const _errs37 = errors; let valid9 = true; const _errs38 = errors; const _errs39 = errors; let valid10 = false; const _errs40 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("timestamp" !== data.logicalType) {
            const err19 = {};
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
} var _valid3 = _errs40 === errors; valid10 = valid10 || _valid3; if (_valid3) {
    var props2 = {};
    props2.logicalType = true;
} const _errs42 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("time" !== data.logicalType) {
            const err20 = {};
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
} var _valid3 = _errs42 === errors; valid10 = valid10 || _valid3; if (_valid3) {
    if (props2 !== true) {
        props2 = props2 || {};
        props2.logicalType = true;
    }
} if (!valid10) {
    const err21 = {};
    if (vErrors === null) {
        vErrors = [err21];
    }
    else {
        vErrors.push(err21);
    }
    errors++;
}
else {
    errors = _errs39;
    if (vErrors !== null) {
        if (_errs39) {
            vErrors.length = _errs39;
        }
        else {
            vErrors = null;
        }
    }
} var _valid2 = _errs38 === errors; errors = _errs37; if (vErrors !== null) {
    if (_errs37) {
        vErrors.length = _errs37;
    }
    else {
        vErrors = null;
    }
} if (_valid2) {
    const _errs44 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data15 = data.logicalTypeOptions;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key2 in data15) {
                    if (!(((((((key2 === "format") || (key2 === "exclusiveMaximum")) || (key2 === "maximum")) || (key2 === "exclusiveMinimum")) || (key2 === "minimum")) || (key2 === "timezone")) || (key2 === "defaultTimezone"))) {
                        const err22 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data15.format !== undefined) {
                    if (typeof data15.format !== "string") {
                        const err23 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data15.exclusiveMaximum !== undefined) {
                    if (typeof data15.exclusiveMaximum !== "string") {
                        const err24 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data15.maximum !== undefined) {
                    if (typeof data15.maximum !== "string") {
                        const err25 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data15.exclusiveMinimum !== undefined) {
                    if (typeof data15.exclusiveMinimum !== "string") {
                        const err26 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data15.minimum !== undefined) {
                    if (typeof data15.minimum !== "string") {
                        const err27 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data15.timezone !== undefined) {
                    if (typeof data15.timezone !== "boolean") {
                        const err28 = { instancePath: instancePath + "/logicalTypeOptions/timezone", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/timezone/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data15.defaultTimezone !== undefined) {
                    if (typeof data15.defaultTimezone !== "string") {
                        const err29 = { instancePath: instancePath + "/logicalTypeOptions/defaultTimezone", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/properties/defaultTimezone/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/3/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" } };
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
    var _valid2 = _errs44 === errors;
    valid9 = _valid2;
    if (valid9) {
        if (props2 !== true) {
            props2 = props2 || {};
            props2.logicalTypeOptions = true;
        }
    }
} if (!valid9) {
    const err31 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err31];
    }
    else {
        vErrors.push(err31);
    }
    errors++;
} if (props0 !== true && props2 !== undefined) {
    if (props2 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props2);
    }
} const _errs63 = errors; let valid15 = true; const _errs64 = errors; const _errs65 = errors; let valid16 = false; const _errs66 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("integer" !== data.logicalType) {
            const err32 = {};
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
    }
} var _valid5 = _errs66 === errors; valid16 = valid16 || _valid5; if (_valid5) {
    var props3 = {};
    props3.logicalType = true;
} if (!valid16) {
    const err33 = {};
    if (vErrors === null) {
        vErrors = [err33];
    }
    else {
        vErrors.push(err33);
    }
    errors++;
}
else {
    errors = _errs65;
    if (vErrors !== null) {
        if (_errs65) {
            vErrors.length = _errs65;
        }
        else {
            vErrors = null;
        }
    }
} var _valid4 = _errs64 === errors; errors = _errs63; if (vErrors !== null) {
    if (_errs63) {
        vErrors.length = _errs63;
    }
    else {
        vErrors = null;
    }
} if (_valid4) {
    const _errs68 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data24 = data.logicalTypeOptions;
            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                for (const key3 in data24) {
                    if (!((((((key3 === "multipleOf") || (key3 === "maximum")) || (key3 === "exclusiveMaximum")) || (key3 === "minimum")) || (key3 === "exclusiveMinimum")) || (key3 === "format"))) {
                        const err34 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data24.multipleOf !== undefined) {
                    let data25 = data24.multipleOf;
                    if (typeof data25 == "number") {
                        if (data25 <= 0 || isNaN(data25)) {
                            const err35 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data24.maximum !== undefined) {
                    if (!(typeof data24.maximum == "number")) {
                        const err37 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data24.exclusiveMaximum !== undefined) {
                    if (!(typeof data24.exclusiveMaximum == "number")) {
                        const err38 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data24.minimum !== undefined) {
                    if (!(typeof data24.minimum == "number")) {
                        const err39 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data24.exclusiveMinimum !== undefined) {
                    if (!(typeof data24.exclusiveMinimum == "number")) {
                        const err40 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data24.format !== undefined) {
                    let data30 = data24.format;
                    if (typeof data30 !== "string") {
                        const err41 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                    if (!((((((((((data30 === "i8") || (data30 === "i16")) || (data30 === "i32")) || (data30 === "i64")) || (data30 === "i128")) || (data30 === "u8")) || (data30 === "u16")) || (data30 === "u32")) || (data30 === "u64")) || (data30 === "u128"))) {
                        const err42 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/properties/format/enum", keyword: "enum", params: { allowedValues: schema58.allOf[4].then.properties.logicalTypeOptions.properties.format.enum } };
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
                const err43 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/4/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" } };
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
    var _valid4 = _errs68 === errors;
    valid15 = _valid4;
    if (valid15) {
        if (props3 !== true) {
            props3 = props3 || {};
            props3.logicalTypeOptions = true;
        }
    }
} if (!valid15) {
    const err44 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err44];
    }
    else {
        vErrors.push(err44);
    }
    errors++;
} if (props0 !== true && props3 !== undefined) {
    if (props3 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props3);
    }
} const _errs85 = errors; let valid20 = true; const _errs86 = errors; const _errs87 = errors; let valid21 = false; const _errs88 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("number" !== data.logicalType) {
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
} var _valid7 = _errs88 === errors; valid21 = valid21 || _valid7; if (_valid7) {
    var props4 = {};
    props4.logicalType = true;
} if (!valid21) {
    const err46 = {};
    if (vErrors === null) {
        vErrors = [err46];
    }
    else {
        vErrors.push(err46);
    }
    errors++;
}
else {
    errors = _errs87;
    if (vErrors !== null) {
        if (_errs87) {
            vErrors.length = _errs87;
        }
        else {
            vErrors = null;
        }
    }
} var _valid6 = _errs86 === errors; errors = _errs85; if (vErrors !== null) {
    if (_errs85) {
        vErrors.length = _errs85;
    }
    else {
        vErrors = null;
    }
} if (_valid6) {
    const _errs90 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data32 = data.logicalTypeOptions;
            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                for (const key4 in data32) {
                    if (!((((((key4 === "multipleOf") || (key4 === "maximum")) || (key4 === "exclusiveMaximum")) || (key4 === "minimum")) || (key4 === "exclusiveMinimum")) || (key4 === "format"))) {
                        const err47 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data32.multipleOf !== undefined) {
                    let data33 = data32.multipleOf;
                    if (typeof data33 == "number") {
                        if (data33 <= 0 || isNaN(data33)) {
                            const err48 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data32.maximum !== undefined) {
                    if (!(typeof data32.maximum == "number")) {
                        const err50 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/maximum/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data32.exclusiveMaximum !== undefined) {
                    if (!(typeof data32.exclusiveMaximum == "number")) {
                        const err51 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data32.minimum !== undefined) {
                    if (!(typeof data32.minimum == "number")) {
                        const err52 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/minimum/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data32.exclusiveMinimum !== undefined) {
                    if (!(typeof data32.exclusiveMinimum == "number")) {
                        const err53 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data32.format !== undefined) {
                    let data38 = data32.format;
                    if (typeof data38 !== "string") {
                        const err54 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/format/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                    if (!((data38 === "f32") || (data38 === "f64"))) {
                        const err55 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/properties/format/enum", keyword: "enum", params: { allowedValues: schema58.allOf[5].then.properties.logicalTypeOptions.properties.format.enum } };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err56 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/5/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
        }
    }
    var _valid6 = _errs90 === errors;
    valid20 = _valid6;
    if (valid20) {
        if (props4 !== true) {
            props4 = props4 || {};
            props4.logicalTypeOptions = true;
        }
    }
} if (!valid20) {
    const err57 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err57];
    }
    else {
        vErrors.push(err57);
    }
    errors++;
} if (props0 !== true && props4 !== undefined) {
    if (props4 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props4);
    }
} const _errs107 = errors; let valid25 = true; const _errs108 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("object" !== data.logicalType) {
            const err58 = {};
            if (vErrors === null) {
                vErrors = [err58];
            }
            else {
                vErrors.push(err58);
            }
            errors++;
        }
    }
} var _valid8 = _errs108 === errors; errors = _errs107; if (vErrors !== null) {
    if (_errs107) {
        vErrors.length = _errs107;
    }
    else {
        vErrors = null;
    }
} if (_valid8) {
    const _errs110 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data40 = data.logicalTypeOptions;
            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                for (const key5 in data40) {
                    if (!(((key5 === "maxProperties") || (key5 === "minProperties")) || (key5 === "required"))) {
                        const err59 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
                if (data40.maxProperties !== undefined) {
                    let data41 = data40.maxProperties;
                    if (!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))) {
                        const err60 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/maxProperties/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                    if (typeof data41 == "number") {
                        if (data41 < 0 || isNaN(data41)) {
                            const err61 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                }
                if (data40.minProperties !== undefined) {
                    let data42 = data40.minProperties;
                    if (!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))) {
                        const err62 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/minProperties/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                    if (typeof data42 == "number") {
                        if (data42 < 0 || isNaN(data42)) {
                            const err63 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data40.required !== undefined) {
                    let data43 = data40.required;
                    if (Array.isArray(data43)) {
                        if (data43.length < 1) {
                            const err64 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/required/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                vErrors.push(err64);
                            }
                            errors++;
                        }
                        const len0 = data43.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data43[i0] !== "string") {
                                const err65 = { instancePath: instancePath + "/logicalTypeOptions/required/" + i0, schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/required/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        let i1 = data43.length;
                        let j0;
                        if (i1 > 1) {
                            const indices0 = {};
                            for (; i1--;) {
                                let item0 = data43[i1];
                                if (typeof item0 !== "string") {
                                    continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                    j0 = indices0[item0];
                                    const err66 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                                    if (vErrors === null) {
                                        vErrors = [err66];
                                    }
                                    else {
                                        vErrors.push(err66);
                                    }
                                    errors++;
                                    break;
                                }
                                indices0[item0] = i1;
                            }
                        }
                    }
                    else {
                        const err67 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/properties/required/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err67];
                        }
                        else {
                            vErrors.push(err67);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err68 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/6/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
        }
        if (data.properties !== undefined) {
            let data45 = data.properties;
            if (Array.isArray(data45)) {
                const len1 = data45.length;
                for (let i2 = 0; i2 < len1; i2++) {
                    if (!(wrapper0.validate(data45[i2], { instancePath: instancePath + "/properties/" + i2, parentData: data45, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err69 = { instancePath: instancePath + "/properties", schemaPath: "#/allOf/6/then/properties/properties/type", keyword: "type", params: { type: "array" } };
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
    var _valid8 = _errs110 === errors;
    valid25 = _valid8;
    if (valid25) {
        var props6 = {};
        props6.logicalTypeOptions = true;
        props6.properties = true;
        props6.logicalType = true;
    }
} if (!valid25) {
    const err70 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err70];
    }
    else {
        vErrors.push(err70);
    }
    errors++;
} if (props0 !== true && props6 !== undefined) {
    if (props6 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props6);
    }
} const _errs126 = errors; let valid34 = true; const _errs127 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalType !== undefined) {
        if ("array" !== data.logicalType) {
            const err71 = {};
            if (vErrors === null) {
                vErrors = [err71];
            }
            else {
                vErrors.push(err71);
            }
            errors++;
        }
    }
} var _valid9 = _errs127 === errors; errors = _errs126; if (vErrors !== null) {
    if (_errs126) {
        vErrors.length = _errs126;
    }
    else {
        vErrors = null;
    }
} if (_valid9) {
    const _errs129 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.logicalTypeOptions !== undefined) {
            let data48 = data.logicalTypeOptions;
            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                for (const key6 in data48) {
                    if (!(((key6 === "maxItems") || (key6 === "minItems")) || (key6 === "uniqueItems"))) {
                        const err72 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/7/then/properties/logicalTypeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
                if (data48.maxItems !== undefined) {
                    let data49 = data48.maxItems;
                    if (!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))) {
                        const err73 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "#/allOf/7/then/properties/logicalTypeOptions/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err73];
                        }
                        else {
                            vErrors.push(err73);
                        }
                        errors++;
                    }
                    if (typeof data49 == "number") {
                        if (data49 < 0 || isNaN(data49)) {
                            const err74 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "#/allOf/7/then/properties/logicalTypeOptions/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err74];
                            }
                            else {
                                vErrors.push(err74);
                            }
                            errors++;
                        }
                    }
                }
                if (data48.minItems !== undefined) {
                    let data50 = data48.minItems;
                    if (!((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50)))) {
                        const err75 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "#/allOf/7/then/properties/logicalTypeOptions/properties/minItems/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                    if (typeof data50 == "number") {
                        if (data50 < 0 || isNaN(data50)) {
                            const err76 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "#/allOf/7/then/properties/logicalTypeOptions/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err76];
                            }
                            else {
                                vErrors.push(err76);
                            }
                            errors++;
                        }
                    }
                }
                if (data48.uniqueItems !== undefined) {
                    if (typeof data48.uniqueItems !== "boolean") {
                        const err77 = { instancePath: instancePath + "/logicalTypeOptions/uniqueItems", schemaPath: "#/allOf/7/then/properties/logicalTypeOptions/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err77];
                        }
                        else {
                            vErrors.push(err77);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err78 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/allOf/7/then/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err78];
                }
                else {
                    vErrors.push(err78);
                }
                errors++;
            }
        }
        if (data.items !== undefined) {
            if (!(validate135(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                errors = vErrors.length;
            }
        }
    }
    var _valid9 = _errs129 === errors;
    valid34 = _valid9;
    if (valid34) {
        var props7 = {};
        props7.logicalTypeOptions = true;
        props7.items = true;
        props7.logicalType = true;
    }
} if (!valid34) {
    const err79 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
        vErrors = [err79];
    }
    else {
        vErrors.push(err79);
    }
    errors++;
} if (props0 !== true && props7 !== undefined) {
    if (props7 === true) {
        props0 = true;
    }
    else {
        props0 = props0 || {};
        Object.assign(props0, props7);
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
        props0 = props0 || {};
        props0.primaryKey = true;
        props0.primaryKeyPosition = true;
        props0.logicalType = true;
        props0.logicalTypeOptions = true;
        props0.physicalType = true;
        props0.physicalName = true;
        props0.required = true;
        props0.unique = true;
        props0.partitioned = true;
        props0.partitionKeyPosition = true;
        props0.classification = true;
        props0.encryptedName = true;
        props0.transformSourceObjects = true;
        props0.transformLogic = true;
        props0.transformDescription = true;
        props0.examples = true;
        props0.criticalDataElement = true;
        props0.relationships = true;
        props0.quality = true;
    }
    if (data.primaryKey !== undefined) {
        if (typeof data.primaryKey !== "boolean") {
            const err80 = { instancePath: instancePath + "/primaryKey", schemaPath: "#/properties/primaryKey/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err80];
            }
            else {
                vErrors.push(err80);
            }
            errors++;
        }
    }
    if (data.primaryKeyPosition !== undefined) {
        let data54 = data.primaryKeyPosition;
        if (!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))) {
            const err81 = { instancePath: instancePath + "/primaryKeyPosition", schemaPath: "#/properties/primaryKeyPosition/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err81];
            }
            else {
                vErrors.push(err81);
            }
            errors++;
        }
    }
    if (data.logicalType !== undefined) {
        let data55 = data.logicalType;
        if (typeof data55 !== "string") {
            const err82 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err82];
            }
            else {
                vErrors.push(err82);
            }
            errors++;
        }
        if (!(((((((((data55 === "string") || (data55 === "date")) || (data55 === "timestamp")) || (data55 === "time")) || (data55 === "number")) || (data55 === "integer")) || (data55 === "object")) || (data55 === "array")) || (data55 === "boolean"))) {
            const err83 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/enum", keyword: "enum", params: { allowedValues: schema58.properties.logicalType.enum } };
            if (vErrors === null) {
                vErrors = [err83];
            }
            else {
                vErrors.push(err83);
            }
            errors++;
        }
    }
    if (data.logicalTypeOptions !== undefined) {
        let data56 = data.logicalTypeOptions;
        if (!(data56 && typeof data56 == "object" && !Array.isArray(data56))) {
            const err84 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "#/properties/logicalTypeOptions/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err84];
            }
            else {
                vErrors.push(err84);
            }
            errors++;
        }
    }
    if (data.physicalType !== undefined) {
        if (typeof data.physicalType !== "string") {
            const err85 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err85];
            }
            else {
                vErrors.push(err85);
            }
            errors++;
        }
    }
    if (data.physicalName !== undefined) {
        if (typeof data.physicalName !== "string") {
            const err86 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err86];
            }
            else {
                vErrors.push(err86);
            }
            errors++;
        }
    }
    if (data.required !== undefined) {
        if (typeof data.required !== "boolean") {
            const err87 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err87];
            }
            else {
                vErrors.push(err87);
            }
            errors++;
        }
    }
    if (data.unique !== undefined) {
        if (typeof data.unique !== "boolean") {
            const err88 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err88];
            }
            else {
                vErrors.push(err88);
            }
            errors++;
        }
    }
    if (data.partitioned !== undefined) {
        if (typeof data.partitioned !== "boolean") {
            const err89 = { instancePath: instancePath + "/partitioned", schemaPath: "#/properties/partitioned/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err89];
            }
            else {
                vErrors.push(err89);
            }
            errors++;
        }
    }
    if (data.partitionKeyPosition !== undefined) {
        let data62 = data.partitionKeyPosition;
        if (!((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62)))) {
            const err90 = { instancePath: instancePath + "/partitionKeyPosition", schemaPath: "#/properties/partitionKeyPosition/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err90];
            }
            else {
                vErrors.push(err90);
            }
            errors++;
        }
    }
    if (data.classification !== undefined) {
        if (typeof data.classification !== "string") {
            const err91 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err91];
            }
            else {
                vErrors.push(err91);
            }
            errors++;
        }
    }
    if (data.encryptedName !== undefined) {
        if (typeof data.encryptedName !== "string") {
            const err92 = { instancePath: instancePath + "/encryptedName", schemaPath: "#/properties/encryptedName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err92];
            }
            else {
                vErrors.push(err92);
            }
            errors++;
        }
    }
    if (data.transformSourceObjects !== undefined) {
        let data65 = data.transformSourceObjects;
        if (Array.isArray(data65)) {
            const len2 = data65.length;
            for (let i3 = 0; i3 < len2; i3++) {
                if (typeof data65[i3] !== "string") {
                    const err93 = { instancePath: instancePath + "/transformSourceObjects/" + i3, schemaPath: "#/properties/transformSourceObjects/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err93];
                    }
                    else {
                        vErrors.push(err93);
                    }
                    errors++;
                }
            }
        }
        else {
            const err94 = { instancePath: instancePath + "/transformSourceObjects", schemaPath: "#/properties/transformSourceObjects/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err94];
            }
            else {
                vErrors.push(err94);
            }
            errors++;
        }
    }
    if (data.transformLogic !== undefined) {
        if (typeof data.transformLogic !== "string") {
            const err95 = { instancePath: instancePath + "/transformLogic", schemaPath: "#/properties/transformLogic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err95];
            }
            else {
                vErrors.push(err95);
            }
            errors++;
        }
    }
    if (data.transformDescription !== undefined) {
        if (typeof data.transformDescription !== "string") {
            const err96 = { instancePath: instancePath + "/transformDescription", schemaPath: "#/properties/transformDescription/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err96];
            }
            else {
                vErrors.push(err96);
            }
            errors++;
        }
    }
    if (data.examples !== undefined) {
        let data69 = data.examples;
        if (Array.isArray(data69)) {
            const len3 = data69.length;
            for (let i4 = 0; i4 < len3; i4++) {
                if (!(validate114(data69[i4], { instancePath: instancePath + "/examples/" + i4, parentData: data69, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err97 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err97];
            }
            else {
                vErrors.push(err97);
            }
            errors++;
        }
    }
    if (data.criticalDataElement !== undefined) {
        if (typeof data.criticalDataElement !== "boolean") {
            const err98 = { instancePath: instancePath + "/criticalDataElement", schemaPath: "#/properties/criticalDataElement/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err98];
            }
            else {
                vErrors.push(err98);
            }
            errors++;
        }
    }
    if (data.relationships !== undefined) {
        let data72 = data.relationships;
        if (Array.isArray(data72)) {
            const len4 = data72.length;
            for (let i5 = 0; i5 < len4; i5++) {
                if (!(validate138(data72[i5], { instancePath: instancePath + "/relationships/" + i5, parentData: data72, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err99 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err99];
            }
            else {
                vErrors.push(err99);
            }
            errors++;
        }
    }
    if (data.quality !== undefined) {
        if (!(validate153(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
            errors = vErrors.length;
        }
    }
    if (props0 !== true) {
        for (const key7 in data) {
            if (!props0 || !props0[key7]) {
                const err100 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key7 } };
                if (vErrors === null) {
                    vErrors = [err100];
                }
                else {
                    vErrors.push(err100);
                }
                errors++;
            }
        }
    }
}
else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err101];
    }
    else {
        vErrors.push(err101);
    }
    errors++;
} validate133.errors = vErrors; return errors === 0; }
validate133.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate132.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(validate133(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
    errors = vErrors.length;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
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
} validate132.errors = vErrors; return errors === 0; }
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema70 = { "type": "object", "allOf": [{ "$ref": "#/$defs/RelationshipBase" }, { "required": ["from", "to"] }, { "oneOf": [{ "properties": { "from": { "type": "string" }, "to": { "type": "string" } } }, { "properties": { "from": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "to": { "type": "array", "items": { "type": "string" }, "minItems": 1 } } }] }], "unevaluatedProperties": false };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate172.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(validate139(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === undefined) {
        const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "from" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.to === undefined) {
        const err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "to" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} const _errs4 = errors; let valid1 = false; let passing0 = null; const _errs5 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from !== undefined) {
        if (typeof data.from !== "string") {
            const err2 = { instancePath: instancePath + "/from", schemaPath: "#/allOf/2/oneOf/0/properties/from/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.to !== undefined) {
        if (typeof data.to !== "string") {
            const err3 = { instancePath: instancePath + "/to", schemaPath: "#/allOf/2/oneOf/0/properties/to/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
} var _valid0 = _errs5 === errors; if (_valid0) {
    valid1 = true;
    passing0 = 0;
    var props0 = {};
    props0.from = true;
    props0.to = true;
} const _errs10 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from !== undefined) {
        let data2 = data.from;
        if (Array.isArray(data2)) {
            if (data2.length < 1) {
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/allOf/2/oneOf/1/properties/from/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data2[i0] !== "string") {
                    const err5 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/allOf/2/oneOf/1/properties/from/items/type", keyword: "type", params: { type: "string" } };
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
            const err6 = { instancePath: instancePath + "/from", schemaPath: "#/allOf/2/oneOf/1/properties/from/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.to !== undefined) {
        let data4 = data.to;
        if (Array.isArray(data4)) {
            if (data4.length < 1) {
                const err7 = { instancePath: instancePath + "/to", schemaPath: "#/allOf/2/oneOf/1/properties/to/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data4[i1] !== "string") {
                    const err8 = { instancePath: instancePath + "/to/" + i1, schemaPath: "#/allOf/2/oneOf/1/properties/to/items/type", keyword: "type", params: { type: "string" } };
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
            const err9 = { instancePath: instancePath + "/to", schemaPath: "#/allOf/2/oneOf/1/properties/to/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
} var _valid0 = _errs10 === errors; if (_valid0 && valid1) {
    valid1 = false;
    passing0 = [passing0, 1];
}
else {
    if (_valid0) {
        valid1 = true;
        passing0 = 1;
        if (props0 !== true) {
            props0 = props0 || {};
            props0.from = true;
            props0.to = true;
        }
    }
} if (!valid1) {
    const err10 = { instancePath, schemaPath: "#/allOf/2/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
}
else {
    errors = _errs4;
    if (vErrors !== null) {
        if (_errs4) {
            vErrors.length = _errs4;
        }
        else {
            vErrors = null;
        }
    }
} if (props0 !== true) {
    props0 = props0 || {};
    props0.type = true;
    props0.from = true;
    props0.to = true;
    props0.customProperties = true;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
        for (const key0 in data) {
            if (!props0 || !props0[key0]) {
                const err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } };
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
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate172.errors = vErrors; return errors === 0; }
validate172.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate125.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(validate126(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
    errors = vErrors.length;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.logicalType !== undefined) {
        let data0 = data.logicalType;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!((data0 === "object") || (data0 === "blob"))) {
            const err2 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/enum", keyword: "enum", params: { allowedValues: schema55.properties.logicalType.enum } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.physicalName !== undefined) {
        if (typeof data.physicalName !== "string") {
            const err3 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.dataGranularityDescription !== undefined) {
        if (typeof data.dataGranularityDescription !== "string") {
            const err4 = { instancePath: instancePath + "/dataGranularityDescription", schemaPath: "#/properties/dataGranularityDescription/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.properties !== undefined) {
        let data3 = data.properties;
        if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate132(data3[i0], { instancePath: instancePath + "/properties/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.relationships !== undefined) {
        let data5 = data.relationships;
        if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate172(data5[i1], { instancePath: instancePath + "/relationships/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.quality !== undefined) {
        if (!(validate153(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
            errors = vErrors.length;
        }
    }
    for (const key0 in data) {
        if ((((((((((((((key0 !== "logicalType") && (key0 !== "physicalName")) && (key0 !== "dataGranularityDescription")) && (key0 !== "properties")) && (key0 !== "relationships")) && (key0 !== "quality")) && (key0 !== "id")) && (key0 !== "name")) && (key0 !== "physicalType")) && (key0 !== "description")) && (key0 !== "businessName")) && (key0 !== "authoritativeDefinitions")) && (key0 !== "tags")) && (key0 !== "customProperties")) {
            const err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } };
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
} validate125.errors = vErrors; return errors === 0; }
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema71 = { "type": "array", "items": { "$ref": "#/$defs/SupportItem" } };
const schema72 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "channel": { "type": "string" }, "url": { "type": "string" }, "description": { "type": "string" }, "tool": { "type": "string" }, "scope": { "type": "string" }, "invitationUrl": { "type": "string" }, "customProperties": { "$ref": "#/$defs/CustomProperties" } }, "required": ["channel"], "additionalProperties": false };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate178.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channel" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "id") || (key0 === "channel")) || (key0 === "url")) || (key0 === "description")) || (key0 === "tool")) || (key0 === "scope")) || (key0 === "invitationUrl")) || (key0 === "customProperties"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (!(validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.channel !== undefined) {
        if (typeof data.channel !== "string") {
            const err2 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.url !== undefined) {
        if (typeof data.url !== "string") {
            const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.tool !== undefined) {
        if (typeof data.tool !== "string") {
            const err5 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.scope !== undefined) {
        if (typeof data.scope !== "string") {
            const err6 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.invitationUrl !== undefined) {
        if (typeof data.invitationUrl !== "string") {
            const err7 = { instancePath: instancePath + "/invitationUrl", schemaPath: "#/properties/invitationUrl/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate111(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
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
} validate178.errors = vErrors; return errors === 0; }
validate178.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate177.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate178(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} validate177.errors = vErrors; return errors === 0; }
validate177.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema73 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "priceAmount": { "type": "number" }, "priceCurrency": { "type": "string" }, "priceUnit": { "type": "string" } }, "additionalProperties": false };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate183.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((((key0 === "id") || (key0 === "priceAmount")) || (key0 === "priceCurrency")) || (key0 === "priceUnit"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (!(validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.priceAmount !== undefined) {
        if (!(typeof data.priceAmount == "number")) {
            const err1 = { instancePath: instancePath + "/priceAmount", schemaPath: "#/properties/priceAmount/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.priceCurrency !== undefined) {
        if (typeof data.priceCurrency !== "string") {
            const err2 = { instancePath: instancePath + "/priceCurrency", schemaPath: "#/properties/priceCurrency/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.priceUnit !== undefined) {
        if (typeof data.priceUnit !== "string") {
            const err3 = { instancePath: instancePath + "/priceUnit", schemaPath: "#/properties/priceUnit/type", keyword: "type", params: { type: "string" } };
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
} validate183.errors = vErrors; return errors === 0; }
validate183.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema74 = { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/StableId" }, "name": { "type": "string" }, "description": { "type": "string" }, "members": { "type": "array", "items": { "$ref": "#/$defs/TeamMember" } }, "tags": { "$ref": "#/$defs/Tags" }, "customProperties": { "type": "array", "items": { "$ref": "#/$defs/CustomProperty" } }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" } } };
const schema75 = { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/StableId" }, "username": { "type": "string" }, "name": { "type": "string" }, "description": { "type": "string" }, "role": { "type": "string" }, "dateIn": { "type": "string", "format": "date" }, "dateOut": { "type": "string", "format": "date" }, "replacedByUsername": { "type": "string" }, "tags": { "$ref": "#/$defs/Tags" }, "customProperties": { "type": "array", "items": { "$ref": "#/$defs/CustomProperty" } }, "authoritativeDefinitions": { "$ref": "#/$defs/AuthoritativeDefinitions" } }, "required": ["username"] };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate188.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.username === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema75.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (!(validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.username !== undefined) {
        if (typeof data.username !== "string") {
            const err2 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if (typeof data.name !== "string") {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.role !== undefined) {
        if (typeof data.role !== "string") {
            const err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.dateIn !== undefined) {
        if (!(typeof data.dateIn === "string")) {
            const err6 = { instancePath: instancePath + "/dateIn", schemaPath: "#/properties/dateIn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.dateOut !== undefined) {
        if (!(typeof data.dateOut === "string")) {
            const err7 = { instancePath: instancePath + "/dateOut", schemaPath: "#/properties/dateOut/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.replacedByUsername !== undefined) {
        if (typeof data.replacedByUsername !== "string") {
            const err8 = { instancePath: instancePath + "/replacedByUsername", schemaPath: "#/properties/replacedByUsername/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        if (!(validate37(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        let data9 = data.customProperties;
        if (Array.isArray(data9)) {
            const len0 = data9.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate112(data9[i0], { instancePath: instancePath + "/customProperties/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/customProperties", schemaPath: "#/properties/customProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate121(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
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
} validate188.errors = vErrors; return errors === 0; }
validate188.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate186.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((((((key0 === "id") || (key0 === "name")) || (key0 === "description")) || (key0 === "members")) || (key0 === "tags")) || (key0 === "customProperties")) || (key0 === "authoritativeDefinitions"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (!(validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.name !== undefined) {
        if (typeof data.name !== "string") {
            const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
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
            const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.members !== undefined) {
        let data3 = data.members;
        if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate188(data3[i0], { instancePath: instancePath + "/members/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        if (!(validate37(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        let data6 = data.customProperties;
        if (Array.isArray(data6)) {
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate112(data6[i1], { instancePath: instancePath + "/customProperties/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/customProperties", schemaPath: "#/properties/customProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate121(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
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
} validate186.errors = vErrors; return errors === 0; }
validate186.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema76 = { "type": "object", "properties": { "id": { "$ref": "#/$defs/StableId" }, "property": { "type": "string" }, "value": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }] }, "valueExt": { "$ref": "#/$defs/AnyNonCollectionType" }, "unit": { "type": "string" }, "element": { "type": "string" }, "driver": { "type": "string" }, "description": { "type": "string" }, "scheduler": { "type": "string" }, "schedule": { "type": "string" } }, "required": ["property", "value"], "additionalProperties": false };
const schema77 = { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "integer" }, { "type": "boolean" }, { "type": "null" }] };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate202.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (!(typeof data == "number")) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; const _errs5 = errors; if (!((typeof data == "number") && (!(data % 1) && !isNaN(data)))) {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs5 === errors; valid0 = valid0 || _valid0; const _errs7 = errors; if (typeof data !== "boolean") {
    const err3 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} var _valid0 = _errs7 === errors; valid0 = valid0 || _valid0; const _errs9 = errors; if (data !== null) {
    const err4 = { instancePath, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "null" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} var _valid0 = _errs9 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate202.errors = vErrors; return errors === 0; }
validate202.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate200.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.property === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "property" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.value === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema76.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (!(validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.property !== undefined) {
        if (typeof data.property !== "string") {
            const err3 = { instancePath: instancePath + "/property", schemaPath: "#/properties/property/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data2 = data.value;
        const _errs6 = errors;
        let valid1 = false;
        const _errs7 = errors;
        if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
        const _errs9 = errors;
        if (!(typeof data2 == "number")) {
            const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
        const _errs11 = errors;
        if (!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) {
            const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/2/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
        const _errs13 = errors;
        if (typeof data2 !== "boolean") {
            const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/3/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        var _valid0 = _errs13 === errors;
        valid1 = valid1 || _valid0;
        const _errs15 = errors;
        if (data2 !== null) {
            const err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf/4/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        var _valid0 = _errs15 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err9 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        else {
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.valueExt !== undefined) {
        if (!(validate202(data.valueExt, { instancePath: instancePath + "/valueExt", parentData: data, parentDataProperty: "valueExt", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
            errors = vErrors.length;
        }
    }
    if (data.unit !== undefined) {
        if (typeof data.unit !== "string") {
            const err10 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.element !== undefined) {
        if (typeof data.element !== "string") {
            const err11 = { instancePath: instancePath + "/element", schemaPath: "#/properties/element/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.driver !== undefined) {
        if (typeof data.driver !== "string") {
            const err12 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.scheduler !== undefined) {
        if (typeof data.scheduler !== "string") {
            const err14 = { instancePath: instancePath + "/scheduler", schemaPath: "#/properties/scheduler/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if (typeof data.schedule !== "string") {
            const err15 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "string" } };
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
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err16];
    }
    else {
        vErrors.push(err16);
    }
    errors++;
} validate200.errors = vErrors; return errors === 0; }
validate200.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate36.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.apiVersion === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.kind === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.id === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.status === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema13.properties, key0))) {
            const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        if (typeof data.version !== "string") {
            const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.kind !== undefined) {
        let data1 = data.kind;
        if (typeof data1 !== "string") {
            const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (!(data1 === "DataContract")) {
            const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema13.properties.kind.enum } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.apiVersion !== undefined) {
        let data2 = data.apiVersion;
        if (typeof data2 !== "string") {
            const err9 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (!(((((((data2 === "v3.1.0") || (data2 === "v3.0.2")) || (data2 === "v3.0.1")) || (data2 === "v3.0.0")) || (data2 === "v2.2.2")) || (data2 === "v2.2.1")) || (data2 === "v2.2.0"))) {
            const err10 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema13.properties.apiVersion.enum } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        if (typeof data.id !== "string") {
            const err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if (typeof data.name !== "string") {
            const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.tenant !== undefined) {
        if (typeof data.tenant !== "string") {
            const err13 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        if (!(validate37(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
        }
    }
    if (data.status !== undefined) {
        if (typeof data.status !== "string") {
            const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.servers !== undefined) {
        let data8 = data.servers;
        if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate39(data8[i0], { instancePath: instancePath + "/servers/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.dataProduct !== undefined) {
        if (typeof data.dataProduct !== "string") {
            const err16 = { instancePath: instancePath + "/dataProduct", schemaPath: "#/properties/dataProduct/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data11 = data.description;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.usage !== undefined) {
                if (typeof data11.usage !== "string") {
                    const err17 = { instancePath: instancePath + "/description/usage", schemaPath: "#/properties/description/properties/usage/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            if (data11.purpose !== undefined) {
                if (typeof data11.purpose !== "string") {
                    const err18 = { instancePath: instancePath + "/description/purpose", schemaPath: "#/properties/description/properties/purpose/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data11.limitations !== undefined) {
                if (typeof data11.limitations !== "string") {
                    const err19 = { instancePath: instancePath + "/description/limitations", schemaPath: "#/properties/description/properties/limitations/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            if (data11.authoritativeDefinitions !== undefined) {
                if (!(validate121(data11.authoritativeDefinitions, { instancePath: instancePath + "/description/authoritativeDefinitions", parentData: data11, parentDataProperty: "authoritativeDefinitions", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                    errors = vErrors.length;
                }
            }
            if (data11.customProperties !== undefined) {
                if (!(validate111(data11.customProperties, { instancePath: instancePath + "/description/customProperties", parentData: data11, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.domain !== undefined) {
        if (typeof data.domain !== "string") {
            const err21 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        let data18 = data.schema;
        if (Array.isArray(data18)) {
            const len1 = data18.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate125(data18[i1], { instancePath: instancePath + "/schema/" + i1, parentData: data18, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.support !== undefined) {
        if (!(validate177(data.support, { instancePath: instancePath + "/support", parentData: data, parentDataProperty: "support", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
            errors = vErrors.length;
        }
    }
    if (data.price !== undefined) {
        if (!(validate183(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
            errors = vErrors.length;
        }
    }
    if (data.team !== undefined) {
        let data22 = data.team;
        const _errs40 = errors;
        let valid6 = false;
        let passing0 = null;
        const _errs41 = errors;
        if (!(validate186(data22, { instancePath: instancePath + "/team", parentData: data, parentDataProperty: "team", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs41 === errors;
        if (_valid0) {
            valid6 = true;
            passing0 = 0;
        }
        const _errs42 = errors;
        if (Array.isArray(data22)) {
            const len2 = data22.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate188(data22[i2], { instancePath: instancePath + "/team/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/oneOf/1/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        var _valid0 = _errs42 === errors;
        if (_valid0 && valid6) {
            valid6 = false;
            passing0 = [passing0, 1];
        }
        else {
            if (_valid0) {
                valid6 = true;
                passing0 = 1;
            }
        }
        if (!valid6) {
            const err24 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        else {
            errors = _errs40;
            if (vErrors !== null) {
                if (_errs40) {
                    vErrors.length = _errs40;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.roles !== undefined) {
        let data24 = data.roles;
        if (Array.isArray(data24)) {
            const len3 = data24.length;
            for (let i3 = 0; i3 < len3; i3++) {
                if (!(validate109(data24[i3], { instancePath: instancePath + "/roles/" + i3, parentData: data24, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data.slaDefaultElement !== undefined) {
        if (typeof data.slaDefaultElement !== "string") {
            const err26 = { instancePath: instancePath + "/slaDefaultElement", schemaPath: "#/properties/slaDefaultElement/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.slaProperties !== undefined) {
        let data27 = data.slaProperties;
        if (Array.isArray(data27)) {
            const len4 = data27.length;
            for (let i4 = 0; i4 < len4; i4++) {
                if (!(validate200(data27[i4], { instancePath: instancePath + "/slaProperties/" + i4, parentData: data27, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/slaProperties", schemaPath: "#/properties/slaProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data.authoritativeDefinitions !== undefined) {
        if (!(validate121(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
        }
    }
    if (data.customProperties !== undefined) {
        if (!(validate111(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
        }
    }
    if (data.contractCreatedTs !== undefined) {
        if (!(typeof data.contractCreatedTs === "string")) {
            const err28 = { instancePath: instancePath + "/contractCreatedTs", schemaPath: "#/properties/contractCreatedTs/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
}
else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err29];
    }
    else {
        vErrors.push(err29);
    }
    errors++;
} validate36.errors = vErrors; return errors === 0; }
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
