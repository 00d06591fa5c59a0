//! Schemas, and the resources that are made of them.

use super::{assert_found, edited};
use xtask::lint::lint_without_generator;

#[test]
fn the_schemas_are_types_of_rust() {
    assert_found(
        &["enum-values"],
        "[1]",
        "x-extensible-enum: [postgres]",
        "x-extensible-enum: [1]",
    );
    let kind = "type: string\n      description: The kind of database.";
    assert_found(
        &["enum-type"],
        "postgres",
        kind,
        "type: integer\n      description: The kind of database.",
    );
    assert_found(
        &["enum-variants"],
        "Direct",
        "[direct, agent]",
        "[direct, agent, Direct]",
    );
    let sql = "        sql_query:\n          type: string\n";
    let many = "        sql_query:\n          type: [string]\n";
    assert_found(&["one-type"], "[string]", sql, many);
    let camel = "        sqlQuery:\n          type: string\n        sql_query:\n          type: string\n";
    assert_found(&["property-names"], "sql_query", sql, camel);
    let listed = "        sql_query:\n          type: string\n          enum: [SELECT 1]\n";
    assert_found(&["enum-component"], "sql_query", sql, listed);
    let items = "          description: The order of the filters.\n          items:\n            type: string\n";
    let listed = "          description: The order of the filters.\n          items:\n            type: string\n            enum: [a]\n";
    assert_found(&["enum-component"], "items", items, listed);
}

#[test]
fn the_phases_sort_every_status_once() {
    let failed = "        failed: [failed, cancelled]\n";
    let fourth = "        failed: [failed, cancelled]\n        paused: []\n";
    assert_found(&["phase-names"], "paused", failed, fourth);
    assert_found(
        &["phase-values"],
        "gone",
        failed,
        "        failed: [failed, cancelled, gone]\n",
    );
    assert_found(&["phases"], "x-phases", failed, "        failed: [failed]\n");
    assert_found(
        &["phases"],
        "x-phases",
        "        succeeded: [completed]\n",
        "        succeeded: [completed, failed]\n",
    );
    let all = "      x-phases:\n        pending: [starting, running]\n        succeeded: [completed]\n        failed: [failed, cancelled]\n";
    assert_found(&["needed-phases"], "ExecutionStatus", all, "");
}

#[test]
fn what_is_written_has_the_shape_of_what_is_read() {
    let port = "          type: integer\n          description: Port of the database server.";
    let text = "          type: string\n          description: Port of the database server.";
    assert_found(&["input-attributes"], "port", port, text);
    let host = "        host:\n          type: string\n          description: Host";
    assert_found(
        &["input-attributes"],
        "use:",
        host,
        &format!("        use:\n          type: string\n{host}"),
    );
    let readable = "          nullable: true\n          description: Version of the running agent.";
    assert_found(
        &["nullable"],
        "version:",
        readable,
        "          description: Version of the running agent.",
    );
    assert_found(
        &["nullable"],
        "port",
        port,
        "          type: integer\n          nullable: true\n          description: Port of the database server.",
    );
}

#[test]
fn no_schema_refuses_what_a_server_may_send() {
    let query = "          description: R code that works on the SQL result;";
    for (key, value) in [
        ("default", "'1'"),
        ("pattern", "'^1$'"),
        ("minLength", "1"),
        ("maximum", "9"),
        ("not", "{}"),
    ] {
        assert_found(&["keyword"], key, query, &format!("          {key}: {value}\n{query}"));
    }
    let column = "          description: The name of the column.\n      additionalProperties: true\n";
    let closed = "          description: The name of the column.\n      additionalProperties: false\n";
    assert_found(&["keyword"], "additionalProperties", column, closed);
    let any = "      anyOf:\n        - type: string\n        - type: number\n";
    assert_found(
        &["keyword"],
        "anyOf",
        "      oneOf:\n        - type: string\n        - type: number\n",
        any,
    );
    let all = "      allOf:\n        - type: string\n        - type: number\n";
    assert_found(
        &["keyword"],
        "allOf",
        "      oneOf:\n        - type: string\n        - type: number\n",
        all,
    );
    let required = "description: One thing that went wrong.\n      required: [title]\n";
    assert_found(
        &["required"],
        "[title]",
        "description: One thing that went wrong.\n",
        required,
    );
}

#[test]
fn a_property_that_is_called_like_a_keyword_is_none() {
    let query = "        r_query:\n          type: string\n";
    let named = "        r_query:\n          type: string\n        default:\n          type: string\n        pattern:\n          type: string\n";
    assert_eq!(lint_without_generator(&edited(query, named)), []);
}

#[test]
fn resources_are_made_of_components_that_are_called_after_them() {
    let options = "description: The options of a drop-down filter, as any JSON.\n";
    let inline = "description: The options of a drop-down filter, as any JSON.\n      items:\n        properties:\n          attributes:\n            type: object\n";
    assert_found(&["resource-component"], "items", options, inline);
    let identifier = "description: Names a dashboard by type and id.\n      required: [id, type]\n";
    assert_found(
        &["resource-required"],
        "DashboardIdentifier",
        identifier,
        "description: Names a dashboard by type and id.\n",
    );
    assert_found(
        &["resource-type"],
        "ExecutionResourceType",
        "enum: [executions]",
        "enum: [executions, runs]",
    );
    let attributes = "$ref: '#/components/schemas/DatasourceAgentWithSecretAttributes'";
    assert_found(
        &["part-name", "unused"],
        "attributes:",
        attributes,
        "$ref: '#/components/schemas/DatasourceAgentAttributes'",
    );
    let kind = "      description: Names a dashboard by type and id.\n      required: [id, type]\n      properties:\n        id:\n          type: string\n        type:\n          $ref: '#/components/schemas/DashboardResourceType'\n";
    let other = "      description: Names a dashboard by type and id.\n      required: [id, type]\n      properties:\n        id:\n          type: string\n        type:\n          $ref: '#/components/schemas/UserResourceType'\n";
    assert_found(&["type-name"], "type:", kind, other);
}

#[test]
fn the_choices_of_a_schema_can_be_told_apart() {
    let open = "        - type: object\n          additionalProperties: true\n";
    let inline = "        - type: object\n          properties:\n            a: {}\n";
    assert_found(&["one-of"], "type: object", open, inline);
    let mapping = "          dashboards: '#/components/schemas/Dashboard'\n";
    assert_found(
        &["discriminator"],
        "dashboards:",
        mapping,
        "          dashboards: '#/components/schemas/User'\n",
    );
    let name = "        propertyName: type\n        mapping:\n          users: '#/components/schemas/User'\n          dashboards:";
    let other = "        propertyName: id\n        mapping:\n          users: '#/components/schemas/User'\n          dashboards:";
    assert_found(&["discriminator"], "discriminator", name, other);
}

#[test]
fn secrets_are_marked_as_such() {
    let key = "        secret_key:\n          type: string\n          format: password\n";
    assert_found(
        &["secret"],
        "secret_key",
        key,
        "        secret_key:\n          type: string\n",
    );
    let new = "        r_query:\n          type: string\n        session_token:\n          type: string\n";
    assert_found(
        &["secret"],
        "session_token",
        "        r_query:\n          type: string\n",
        new,
    );
}
