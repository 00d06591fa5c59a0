//! Results as record batches and files, read back.

#[path = "../../tests/support/mod.rs"]
mod support;

use arrow_array::{Array, RecordBatch, cast::AsArray, types};
use arrow_schema::{DataType, TimeUnit};
use bytes::Bytes;
use cluvio::QueryResult;
use cluvio_arrow::{Error, Reader, RecordBatches};
use serde_json::json;
use support::{Reply, Server, operation_of};

const MIXED: &str = r#"{"columns":["flag","id","price","big","day","local","utc","text","nested","mix","none","huge"],"rows":[
[true,1,0.10,9223372036854775808,"2024-03-01","2024-03-01T12:00:00.5","2024-03-01T12:00:00+02:00","a\u00e9",{"k":[1]},1,null,0.12345678901234567890],
[null,null,null,null,null,null,null,null,null,null,null,null],
[false,-9223372036854775808,-2,1,"1969-12-31","1970-01-01 00:00:00","1970-01-01T00:00:00Z","",[2],"x",null,1]]}"#;

async fn result(body: &str, rows: Option<usize>) -> (Server, Result<QueryResult, cluvio::Error>) {
    let body = body.to_owned();
    let server = Server::start(move |request| match operation_of(request).id {
        "runExecution" | "getExecution" => {
            let attributes = json!({"execution_id": "e-uuid", "execution_status": "completed", "result_rows": rows});
            Reply::json(
                200,
                json!({"data": {"id": "e", "type": "executions", "attributes": attributes}}),
            )
        }
        "getExecutionData" => Reply::json(200, json!({"data_key": "k", "data_access_token": "t0k3n"})),
        "fetchExecutionData" => Reply::new(200, &[], &body),
        other => panic!("{other}"),
    })
    .await;
    let result = server.client().query("d", "q").await;
    (server, result)
}

async fn open(body: &str) -> RecordBatches {
    let (_server, result) = result(body, None).await;
    RecordBatches::of(result.unwrap()).await.unwrap()
}

async fn all(mut batches: RecordBatches) -> Result<Vec<RecordBatch>, Error> {
    let mut all = Vec::new();
    while let Some(batch) = batches.try_next().await? {
        all.push(batch);
    }
    Ok(all)
}

fn utc() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()))
}

fn check_mixed(batches: &[RecordBatch]) {
    let [batch] = batches else {
        panic!("{} batches", batches.len());
    };
    assert_eq!(batch.num_rows(), 3);
    assert!(batch.columns().iter().all(|column| column.is_null(1)));
    let text = |column: usize, row: usize| batch.column(column).as_string::<i32>().value(row).to_owned();
    assert!(batch.column(0).as_boolean().value(0));
    assert_eq!(batch.column(1).as_primitive::<types::Int64Type>().value(2), i64::MIN);
    assert_eq!(
        batch
            .column(2)
            .as_primitive::<types::Float64Type>()
            .value(0)
            .to_string(),
        "0.1"
    );
    assert_eq!(
        batch.column(3).as_primitive::<types::Decimal128Type>().value(0),
        1 << 63
    );
    assert_eq!(batch.column(4).as_primitive::<types::Date32Type>().value(2), -1);
    let micros = |column: usize| {
        batch
            .column(column)
            .as_primitive::<types::TimestampMicrosecondType>()
            .value(0)
    };
    assert_eq!(micros(5), 1_709_294_400_500_000);
    assert_eq!(micros(6), 1_709_287_200_000_000);
    assert_eq!((text(7, 0), text(7, 2)), ("aé".to_owned(), String::new()));
    assert_eq!((text(8, 0), text(8, 2)), (r#"{"k":[1]}"#.to_owned(), "[2]".to_owned()));
    assert_eq!((text(9, 0), text(9, 2)), ("1".to_owned(), "x".to_owned()));
    assert_eq!(batch.column(10).null_count(), 3);
    assert_eq!(text(11, 0), "0.12345678901234567890");
}

#[tokio::test]
async fn types_are_inferred_from_the_values_and_known_before_the_first_batch() {
    let batches = open(MIXED).await;
    let schema = batches.schema();
    let types: Vec<DataType> = schema.fields().iter().map(|field| field.data_type().clone()).collect();
    let local = DataType::Timestamp(TimeUnit::Microsecond, None);
    let text = DataType::Utf8;
    assert_eq!(
        types,
        [
            DataType::Boolean,
            DataType::Int64,
            DataType::Float64,
            DataType::Decimal128(38, 0),
            DataType::Date32,
            local,
            utc(),
            text.clone(),
            text.clone(),
            text.clone(),
            text.clone(),
            text,
        ]
    );
    assert_eq!(batches.untyped_columns().collect::<Vec<_>>(), ["none"]);
    assert!(schema.fields().iter().all(|field| field.is_nullable()));
    assert_eq!(schema.metadata()["cluvio.execution_id"], "e-uuid");
    check_mixed(&all(batches).await.unwrap());
}

#[tokio::test]
async fn an_ipc_file_an_ipc_stream_and_a_parquet_file_hold_the_same() {
    let mut file = Vec::new();
    let written = open(MIXED).await.write_ipc_file(&mut file).await.unwrap();
    assert_eq!((written.rows, written.bytes), (3, file.len() as u64));
    let reader = arrow_ipc::reader::FileReader::try_new(std::io::Cursor::new(file), None).unwrap();
    assert_eq!(reader.schema(), written.schema);
    check_mixed(&reader.map(Result::unwrap).collect::<Vec<_>>());

    let mut stream = Vec::new();
    let written = open(MIXED).await.write_ipc_stream(&mut stream).await.unwrap();
    assert_eq!((written.rows, written.bytes), (3, stream.len() as u64));
    let reader = arrow_ipc::reader::StreamReader::try_new(&stream[..], None).unwrap();
    check_mixed(&reader.map(Result::unwrap).collect::<Vec<_>>());

    let mut parquet = Vec::new();
    let written = open(MIXED).await.write_parquet(&mut parquet).await.unwrap();
    assert_eq!((written.rows, written.bytes), (3, parquet.len() as u64));
    let batches = read_parquet(parquet);
    assert_eq!(batches[0].schema().fields(), written.schema.fields());
    check_mixed(&batches);
}

fn read_parquet(file: Vec<u8>) -> Vec<RecordBatch> {
    let reader = parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder::try_new(Bytes::from(file)).unwrap();
    reader.build().unwrap().map(Result::unwrap).collect()
}

#[tokio::test]
async fn a_result_without_rows_is_a_whole_file_with_its_columns() {
    let body = r#"{"columns":["a","b"],"rows":[]}"#;
    let mut parquet = Vec::new();
    let written = open(body).await.write_parquet(&mut parquet).await.unwrap();
    assert_eq!((written.rows, written.schema.fields().len()), (0, 2));
    assert!(read_parquet(parquet).is_empty());
    assert_eq!(all(open("[]").await).await.unwrap(), []);
}

#[tokio::test]
async fn large_results_come_in_bounded_batches_with_every_row_in_its_place() {
    let rows: Vec<String> = (0..100_000).map(|row| format!("[{row}]")).collect();
    let body = format!(r#"{{"columns":["n"],"rows":[{}]}}"#, rows.join(","));
    let batches = all(open(&body).await).await.unwrap();
    assert!(batches.len() > 2 && batches.iter().all(|batch| batch.num_rows() < 60_000));
    let values = batches
        .iter()
        .flat_map(|batch| batch.column(0).as_primitive::<types::Int64Type>().values().to_vec());
    assert!(values.eq(0..100_000));
}

#[tokio::test]
async fn a_late_value_that_does_not_fit_is_named_and_nothing_follows() {
    for (first, late) in [
        ("1", "1.5"),
        ("1", "9223372036854775808"),
        ("0.5", "9007199254740993"),
        ("true", "1"),
    ] {
        let body = format!(
            r#"{{"columns":["n"],"rows":[{}[{late}]]}}"#,
            format!("[{first}],").repeat(200_000)
        );
        let mut batches = open(&body).await;
        let error = loop {
            match batches.try_next().await {
                Ok(batch) => assert!(batch.is_some(), "{late} was taken"),
                Err(error) => break error.to_string(),
            }
        };
        assert!(
            error.contains("row 200001, column \"n\"") && error.contains(late),
            "{error}"
        );
        assert!(batches.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn types_that_are_set_take_the_place_of_inferred_ones() {
    let body = r#"{"columns":["price","day"],"rows":[["12.50","2024-01-01"],[1e1,"2024-01-02"]]}"#;
    let (_server, result) = result(body, None).await;
    let reader = Reader::new()
        .column("price", DataType::Decimal128(10, 2))
        .infer_temporal(false);
    let batches = all(reader.open(result.unwrap()).await.unwrap()).await.unwrap();
    assert_eq!(
        batches[0]
            .column(0)
            .as_primitive::<types::Decimal128Type>()
            .values()
            .to_vec(),
        [1250, 1000]
    );
    assert_eq!(batches[0].column(1).data_type(), &DataType::Utf8);
}

#[tokio::test]
async fn types_that_cannot_be_had_are_refused_with_what_can() {
    for (column, data_type, part) in [
        ("a", DataType::Int8, "Int64"),
        ("b", DataType::Int64, "it has a"),
        ("a", DataType::Decimal128(60, 0), "Decimal128"),
    ] {
        let (_server, result) = result(r#"{"columns":["a"],"rows":[[1]]}"#, None).await;
        let error = Reader::new()
            .column(column, data_type)
            .open(result.unwrap())
            .await
            .unwrap_err();
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn columns_that_share_a_name_are_told_apart() {
    let batches = open(r#"{"columns":["n","n_2","n","n"],"rows":[[1,2,3,4]]}"#).await;
    let schema = batches.schema();
    let names: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
    assert_eq!(names, ["n", "n_2", "n_3", "n_4"]);
    assert_eq!(schema.field(2).metadata()["cluvio.column"], "n");
}

#[tokio::test]
async fn a_result_that_is_not_whole_is_an_error_of_every_format() {
    for (body, rows) in [(r#"{"columns":["n"],"rows":[[1],[2"#, None), ("[[1],[2]]", Some(3))] {
        let (_server, opened) = result(body, rows).await;
        let written = match RecordBatches::of(opened.unwrap()).await {
            Ok(batches) => batches.write_parquet(&mut Vec::new()).await,
            Err(error) => Err(error),
        };
        let Err(Error::Query(error)) = written else {
            panic!("{written:?}");
        };
        assert_eq!(error.execution_id(), Some("e-uuid"));
    }
}
