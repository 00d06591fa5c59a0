//! Operations, their parameters, answers, links and servers.

use super::assert_found;

#[test]
fn the_parameters_can_be_generated() {
    let name = "        - name: name\n          in: query\n";
    assert_found(
        &["parameter-names"],
        "name: Id",
        name,
        "        - name: Id\n          in: query\n",
    );
    assert_found(
        &["parameter-place"],
        "name: name",
        name,
        "        - name: name\n          in: cookie\n",
    );
    let deep = "        - name: name\n          in: query\n          style: deepObject\n";
    assert_found(&["parameter-style"], "name: name", name, deep);
    assert_found(
        &["path-parameters"],
        "get:",
        "  /filters/{id}/options:",
        "  /filters/{filter}/options:",
    );
    let schema = "the data covers the full schema.\n          schema:\n            type: string\n";
    assert_found(
        &["parameter-schema"],
        "name: name",
        schema,
        "the data covers the full schema.\n",
    );
    let list = "the data covers the full schema.\n          schema:\n            type: array\n            items: {}\n";
    assert_found(&["comma-list"], "name: name", schema, list);
    assert_found(
        &["include"],
        "name: include",
        "          style: form\n",
        "          style: spaceDelimited\n",
    );
}

#[test]
fn every_operation_has_one_form_of_request_and_answer() {
    let json = "          application/json:\n            schema:\n              $ref: '#/components/schemas/RunExecutionRequest'\n";
    let two = "          application/json:\n            schema:\n              $ref: '#/components/schemas/RunExecutionRequest'\n          application/x+json:\n            schema: {}\n";
    assert_found(&["one-media-type"], "requestBody", json, two);
    let csv =
        "          text/csv:\n            schema:\n              $ref: '#/components/schemas/RunExecutionRequest'\n";
    assert_found(&["media-type"], "text/csv", json, csv);
    let answer = "          description: The datasource as it is now.\n          content:\n            application/vnd.api+json:\n              schema:\n                $ref: '#/components/schemas/DatasourceDocument'\n";
    let without = "          description: The datasource as it is now.\n          content:\n            application/vnd.api+json:\n";
    assert_found(&["response-schema"], "'200'", answer, without);
    let nothing = "          description: 'No data: the execution is still running or has not succeeded.'\n";
    let other = "          description: Another.\n          content:\n            application/json:\n              schema: {}\n";
    assert_found(&["one-success"], "'204'", nothing, other);
    assert_found(&["status"], "'299'", "        '204':\n", "        '299':\n");
    let error = "        '404':\n          description: Nothing there.\n        '204':\n";
    assert_found(&["error-response"], "'404'", "        '204':\n", error);
    let updated = "        '200':\n          description: The filter as it is now.\n";
    let failed = "        '500':\n          description: The filter as it is now.\n";
    assert_found(&["success-response", "error-response"], "put:", updated, failed);
}

#[test]
fn every_operation_is_named_by_its_title() {
    assert_found(&["operation-id"], "get:", "      operationId: listDashboards\n", "");
    assert_found(
        &["operation-id-of-summary"],
        "operationId",
        "summary: List Dashboards",
        "summary: List All Dashboards",
    );
    assert_found(&["summary"], "get:", "      summary: List Dashboards\n", "");
    assert_found(
        &["summary", "operation-id-of-summary"],
        "summary: List Datasources",
        "      summary: List Dashboards
",
        "      summary: List Datasources
",
    );
}

#[test]
fn what_the_client_is_built_on_stays_there() {
    assert_found(
        &["needed-operation", "operation-id-of-summary"],
        "paths:",
        "fetchSchemaData",
        "takeSchemaData",
    );
    let body = "$ref: '#/components/schemas/RunExecutionRequest'";
    assert_found(&["needed-body", "unused"], "requestBody", body, "type: object");
    assert_found(&["needed-argument"], "post:", "          x-argument: datasource\n", "");
    let optional = "          required: false\n          description: The name of one schema;";
    assert_found(
        &["needed-parameter"],
        "get:",
        optional,
        "          required: true\n          description: The name of one schema;",
    );
    let zone = "        tz:\n          type: string\n";
    assert_found(
        &["needed-property"],
        "InputParameters",
        zone,
        "        zone:\n          type: string\n",
    );
    let link = "            getExecution:\n              operationId: getExecution\n              description: Follows the execution.\n              parameters:\n                execution_id: $response.body#/data/attributes/execution_id\n";
    assert_found(&["needed-link"], "responses", link, "");
}

#[test]
fn the_changelog_is_sorted_and_names_operations() {
    assert_found(
        &["changelog-order"],
        "2024-08-18",
        "date: '2024-07-18'",
        "date: '2024-08-18'",
    );
    assert_found(
        &["changelog-date"],
        "July",
        "date: '2024-07-18'",
        "date: July 18th 2024",
    );
    assert_found(
        &["changelog-date"],
        "20240718",
        "date: '2024-07-18'",
        "date: '20240718'",
    );
    assert_found(
        &["changelog-operations"],
        "getUserGroups",
        "operations: [getUserGroup]",
        "operations: [getUserGroups]",
    );
    assert_found(
        &["changelog-summary"],
        "2024-07-03",
        "    summary: Dashboards can be backed up.\n",
        "",
    );
}

#[test]
fn links_lead_from_a_value_to_a_parameter() {
    let to = "operationId: getExecutionData\n              description: Gives";
    assert_found(
        &["link-operation"],
        "getExecutionsData",
        to,
        "operationId: getExecutionsData\n              description: Gives",
    );
    assert_found(
        &["link-parameter"],
        "key:",
        "data_key: $response.body#/data_key",
        "key: $response.body#/data_key",
    );
    let expression = "execution_id: $response.body#/execution_id";
    assert_found(
        &["link-expression"],
        "#/id",
        expression,
        "execution_id: $response.body#/id",
    );
}

#[test]
fn what_makes_sharing_urls_has_every_name_that_the_client_uses() {
    let algorithm = "    name: HS256\n";
    assert_found(&["embedding"], "algorithm", algorithm, "    name: RS256\n");
    assert_found(
        &["embedding"],
        "url",
        "/dashboards/{dashboard}/shared",
        "/dashboards/{id}/shared",
    );
    assert_found(&["embedding"], "url", "https://dashboards.", "http://dashboards.");
    assert_found(&["embedding"], "claims", "    expiry:\n      name: exp\n", "");
    assert_found(
        &["embedding"],
        "expires",
        "    expiry:\n",
        "    expiry:\n      name: exp\n    expires:\n",
    );
    let from = "      from: The script names no algorithm";
    assert_found(
        &["evidence", "evidence-keys"],
        "x-evidence",
        from,
        "      because: The script names no algorithm",
    );
}

#[test]
fn servers_and_authorizations_are_complete() {
    let eu = "    description: API server of accounts located in the EU.\n    x-region: eu\n";
    let de = "    description: API server of accounts located in the EU.\n    x-region: de\n";
    assert_found(&["server-region", "server-pair"], "url", eu, de);
    assert_found(
        &["server-url"],
        "url",
        "https://api.eu.cluvio.com",
        "https://api.us.cluvio.com",
    );
    let us = "    description: API server of accounts located in the US.\n    x-region: us\n";
    let two = "    description: API server of accounts located in the US.\n    x-region: us\n  - url: https://api2.us.cluvio.com\n    x-region: us\n";
    assert_found(&["server-regions"], "servers", us, two);
    assert_found(
        &["data-server", "unused"],
        "servers",
        "      security:\n        - DataToken: []\n",
        "",
    );
    assert_found(&["security-scheme"], "DataToken", "      x-scheme: Data\n", "");
    assert_found(
        &["security"],
        "Key",
        "  - ApiKey: []\n",
        "  - ApiKey: []\n  - Key: []\n",
    );
}
