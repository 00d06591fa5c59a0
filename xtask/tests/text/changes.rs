//! Every kind of single change.

use xtask::difference::{Class, Kind};

use super::{GET, LIGHT, LIST, LOG, TRIM, edited, only};

/// What is expected of a single change: kind, the pointer's end, value in the message, class, and whether it breaks.
type Expected = (Kind, &'static str, &'static str, Class, bool);

#[test]
fn every_single_change_is_found_exactly_once() {
    use Class::{Breaking, Compatible, Inference};
    use Kind::*;
    const INCLUDED: &str =
        "}, - \"included\": [\n- {\n- \"id\": \"string\",\n- \"type\": \"towers\",\n- \"height\": 0\n}\n]";
    const ROW: &str = "shade | string [Optional] Only lamps with this shade. |\n";
    let changes: Vec<(String, Expected)> = vec![
        (
            edited(LIST, "\"tower\"", "\"tower\" \"port\""),
            (EnumValueAdded, "LampInclude/enum", "\"port\"", Compatible, false),
        ),
        (
            edited(LIST, " \"tower\"", ""),
            (EnumValueRemoved, "LampInclude/enum", "\"tower\"", Breaking, true),
        ),
        (
            edited(LIST, ROW, &format!("{ROW}page | integer <int32> Which part. |\n")),
            (
                ParameterAdded,
                "~1lamps/get/parameters",
                "optional query parameter `page`",
                Compatible,
                false,
            ),
        ),
        (
            edited(LIST, ROW, &format!("{ROW}page required | integer Which part. |\n")),
            (
                ParameterAdded,
                "~1lamps/get/parameters",
                "required query parameter `page`",
                Breaking,
                true,
            ),
        ),
        (
            edited(LIST, ROW, ""),
            (ParameterRemoved, "get/parameters/1", "`shade`", Breaking, true),
        ),
        (
            edited(LIST, "shade |", "tint |"),
            (ParameterRenamed, "parameters/1/name", "called `tint`", Breaking, true),
        ),
        (
            edited(LIST, "shade |", "shade required |"),
            (RequiredChanged, "parameters/1/required", "`shade`", Breaking, true),
        ),
        (
            edited(LIST, "shade | string", "shade | integer"),
            (TypeChanged, "parameters/1/schema", "integer", Breaking, true),
        ),
        (
            edited(GET, "id | string", "lamp_id | string"),
            (ParameterRenamed, "parameters/0/name", "`lamp_id`", Compatible, false),
        ),
        (
            edited(LIST, "- 403\n", "- 403\n- 422\n"),
            (StatusAdded, "get/responses", "422", Compatible, false),
        ),
        (
            edited(LIST, "- 403\n", ""),
            (StatusRemoved, "responses/403", "403", Compatible, false),
        ),
        (
            edited(LIST, "- 200\n", "- 200\n- 202\n"),
            (StatusAdded, "get/responses", "202", Breaking, true),
        ),
        (
            edited(LIST, "- 200\n", ""),
            (StatusRemoved, "responses/200", "200", Breaking, true),
        ),
        (
            edited(LIST, "include |", "with |"),
            (ParameterRenamed, "parameters/0/name", "called `with`", Breaking, true),
        ),
        (
            edited(LIST, "- 200\n", "- 202\n"),
            (StatusChanged, "responses/200", "202", Breaking, true),
        ),
        (
            edited(LIST, "- \"power\": 0,\n", "- \"power\": 0,\n- \"glass\": \"string\",\n"),
            (PropertyAdded, "LampAttributes/properties", "`glass`", Compatible, false),
        ),
        (
            edited(LIST, "- \"power\": 0,\n", ""),
            (
                PropertyRemoved,
                "LampAttributes/properties/power",
                "elsewhere",
                Breaking,
                true,
            ),
        ),
        (
            edited(TRIM, ",\n- \"reason\": \"string\"\n", "\n"),
            (
                PropertyRemoved,
                "TrimRequest/properties/reason",
                "elsewhere",
                Breaking,
                true,
            ),
        ),
        (
            edited(GET, "- \"power\": 0", "- \"power\": 0.5"),
            (TypeChanged, "properties/power", "as number", Breaking, true),
        ),
        (
            edited(GET, "- \"name\": \"string\"", "- \"name\": null"),
            (NullableChanged, "properties/name", "null", Inference, true),
        ),
        (
            edited(GET, "- 0.5", "- \"fast\""),
            (TypeChanged, "properties/steps/items", "as string", Breaking, true),
        ),
        (
            edited(GET, "\"red\"", "\"blue\""),
            (EnumValueAdded, "Color/x-extensible-enum", "\"blue\"", Compatible, false),
        ),
        (
            edited(GET, "\"red\"", "\"green\""),
            (
                InferenceConfirmed,
                "Color/x-evidence/values/green",
                "\"green\"",
                Inference,
                false,
            ),
        ),
        (
            edited(
                LIST,
                "- \"name\": \"string\"\n}",
                "- \"name\": \"string\",\n- \"shift\": 1\n}",
            ),
            (
                PropertyAdded,
                "KeeperAttributes/properties",
                "`shift`",
                Compatible,
                false,
            ),
        ),
        (
            edited(
                LIST,
                "- \"name\": \"string\"\n}",
                "- \"name\": \"string\",\n- \"nickname\": \"string\"\n}",
            ),
            (
                InferenceConfirmed,
                "KeeperAttributes/properties/nickname",
                "nickname",
                Inference,
                false,
            ),
        ),
        (
            edited(GET, "- \"height\": 0", "- \"height\": 0,\n- \"door\": true"),
            (PropertyAdded, "Tower/properties", "`door`", Compatible, false),
        ),
        (
            edited(GET, "\"towers\"", "\"boats\""),
            (VariantAdded, "Included/oneOf", "`boats`", Compatible, false),
        ),
        (
            edited(GET, ",\n- \"repeats\": true", ""),
            (
                PropertyRemoved,
                "Signal/allOf/1/properties/repeats",
                "elsewhere",
                Breaking,
                true,
            ),
        ),
        (
            edited(GET, "- \"period\": 0,", "- \"period\": true,"),
            (TypeChanged, "Rhythm/properties/period", "boolean", Breaking, true),
        ),
        (
            edited(
                TRIM,
                "Request Body schema: application/json",
                "Request Body schema: text/json",
            ),
            (
                MediaTypeChanged,
                "requestBody/content/application~1json",
                "text/json",
                Breaking,
                true,
            ),
        ),
        (
            edited(LOG, "Response Schema: application/json", "Response Schema: text/json"),
            (
                MediaTypeChanged,
                "responses/200/content/application~1json",
                "text/json",
                Breaking,
                true,
            ),
        ),
        (
            edited(LOG, "Responses\n", "Request Body schema: application/json\nResponses\n"),
            (RequestBodyAdded, "log/get", "optional", Compatible, false),
        ),
        (
            edited(TRIM, "\"broken\" |", "\"broken\" \"lost\" |"),
            (EnumValueAdded, "TrimStatus/enum", "\"lost\"", Compatible, false),
        ),
        (
            edited(TRIM, "reason |", "reason required |"),
            (RequiredChanged, "TrimRequest/required", "`reason`", Breaking, true),
        ),
        (
            edited(LOG, "<uuid>", "<email>"),
            (FormatChanged, "log_key/format", "email", Breaking, true),
        ),
        (
            edited(LIGHT, "Light Lamp", "Light a Lamp"),
            (OperationMoved, "post/summary", "Light a Lamp", Compatible, false),
        ),
        (
            edited(LIST, "List Lamps", "List of Lamps"),
            (OperationMoved, "get/summary", "List of Lamps", Compatible, false),
        ),
        (
            edited(GET, INCLUDED, "}"),
            (
                PropertyRemoved,
                "LampDocument/properties/included",
                "`included`",
                Breaking,
                true,
            ),
        ),
    ];
    for (text, (kind, at, message, class, breaks)) in changes {
        let found = only(&text);
        assert_eq!(
            (found.kind, found.class, found.breaks),
            (kind, class, breaks),
            "{found:#?}"
        );
        assert!(found.ours.as_ref().unwrap().ends_with(at), "{found:#?}");
        assert!(found.message.contains(message), "{found:#?}");
        assert_eq!(found.verdict.is_some(), class == Inference, "{found:#?}");
        assert!(found.location.unwrap().starts_with("reference.yaml:"));
        assert!(!found.change.is_empty() && found.theirs.is_none());
    }
}
