// @ts-nocheck
// Generated from schemas/*.json by `npm run generate`; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=
55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code=
'require("ajv/dist/runtime/ucs2length").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){
if(a===b)return!0;if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(
a)){if(length=a.length,length!=b.length)return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.
source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.
toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.length,length!==Object.keys(b).length)return!1;for(i=length;i--!==
0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];if(!equal(a[key],b[key]))return!1}return!0}
return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var equal=require_fast_deep_equal();equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var validateSource=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,required:[
"apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"common.json#/$defs/apiVersion"},kind:{const:"Source"},metadata:{$ref:"c\
ommon.json#/$defs/metadata"},mode:{$ref:"common.json#/$defs/mode",default:"observe"},spec:{$ref:"#/$defs/sourceSpec"}},$defs:{sourceSpec:{type:"\
object",additionalProperties:!1,oneOf:[{required:["host"]},{required:["scrape"]},{required:["exec"]},{required:["smart"]},{required:["promet\
heus"]},{required:["probe"]},{required:["bandwidth"]},{required:["logs"]},{required:["sql"]},{required:["webhook"]},{required:["otlp"]}],properties:{
host:{$ref:"#/$defs/hostSource"},scrape:{$ref:"#/$defs/scrapeSource"},exec:{$ref:"#/$defs/execSource"},interval:{$ref:"common.json#/$defs/po\
sitiveDuration"},timeout:{$ref:"common.json#/$defs/positiveDuration"},labels:{$ref:"common.json#/$defs/labels",default:{}},maxSeries:{type:"\
integer",minimum:1,maximum:1e7,default:1e4},smart:{$ref:"common.json#/$defs/notSupportedYet"},prometheus:{$ref:"common.json#/$defs/notSuppor\
tedYet"},probe:{$ref:"common.json#/$defs/notSupportedYet"},bandwidth:{$ref:"common.json#/$defs/notSupportedYet"},logs:{$ref:"common.json#/$d\
efs/notSupportedYet"},sql:{$ref:"common.json#/$defs/notSupportedYet"},webhook:{$ref:"common.json#/$defs/notSupportedYet"},otlp:{$ref:"common\
.json#/$defs/notSupportedYet"}}},hostSource:{type:["object","null"],additionalProperties:!1,properties:{procRoot:{type:"string",minLength:1,
default:"/proc"},sysRoot:{type:"string",minLength:1,default:"/sys"},rootfs:{type:"string",minLength:1,default:"/"}}},scrapeSource:{type:"obj\
ect",additionalProperties:!1,required:["url"],properties:{url:{$ref:"common.json#/$defs/url"},headers:{type:"object",additionalProperties:{$ref:"\
common.json#/$defs/secretOrText"},default:{}},keep:{$ref:"#/$defs/patterns",default:[]},drop:{$ref:"#/$defs/patterns",default:[]},alias:{type:"\
object",propertyNames:{$ref:"#/$defs/metricName"},additionalProperties:{$ref:"#/$defs/metricName"},default:{}},aliasSets:{type:"array",items:{
type:"string",minLength:1},uniqueItems:!0}}},patterns:{type:"array",items:{type:"string",minLength:1}},metricName:{type:"string",pattern:"^[\
a-zA-Z_:][a-zA-Z0-9_:]*$","x-expected":"the name of a metric"},execSource:{type:"object",additionalProperties:!1,required:["argv"],properties:{
argv:{$ref:"common.json#/$defs/argv"},output:{enum:["json","text"],default:"text"},env:{$ref:"common.json#/$defs/environment",default:{}}}}}},
schema33={const:"homeostat/v1"},schema40={enum:["enforce","warn","observe","off"]},schema34={type:"object",additionalProperties:!1,required:[
"name","owner","rationale"],properties:{name:{$ref:"#/$defs/name"},labels:{$ref:"#/$defs/policyLabels",default:{}},owner:{$ref:"#/$defs/text"},
rationale:{$ref:"#/$defs/text"},runbook:{$ref:"#/$defs/url"}}},schema35={type:"string",pattern:"^[a-z0-9][a-z0-9-]{0,62}$","x-expected":"a n\
ame of lower-case letters, digits and dashes, at most 63 of them"},schema36={type:"object",propertyNames:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_.\
/-]*[a-zA-Z0-9])?$","x-expected":"a label name"},additionalProperties:{type:"string","x-expected":"text (quote the value)"}},schema37={type:"\
string",pattern:"\\S","x-expected":"text that says something"},schema39={type:"string",pattern:"^https?://[^\\s]+$","x-expected":"an address\
 that starts with http:// or https://"},pattern4=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),pattern5=new RegExp("^[a-zA-Z0-9]([a-zA-Z0-9_./\
-]*[a-zA-Z0-9])?$","u"),pattern6=new RegExp("\\S","u"),pattern8=new RegExp("^https?://[^\\s]+$","u");function validate22(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===
void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"\
must have required property 'owner'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rationale"},message:"\
must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.
name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,\
62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},
message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate22.
errors=vErrors,errors===0}validate22.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema41={type:"object",additionalProperties:!1,
oneOf:[{required:["host"]},{required:["scrape"]},{required:["exec"]},{required:["smart"]},{required:["prometheus"]},{required:["probe"]},{required:[
"bandwidth"]},{required:["logs"]},{required:["sql"]},{required:["webhook"]},{required:["otlp"]}],properties:{host:{$ref:"#/$defs/hostSource"},
scrape:{$ref:"#/$defs/scrapeSource"},exec:{$ref:"#/$defs/execSource"},interval:{$ref:"common.json#/$defs/positiveDuration"},timeout:{$ref:"c\
ommon.json#/$defs/positiveDuration"},labels:{$ref:"common.json#/$defs/labels",default:{}},maxSeries:{type:"integer",minimum:1,maximum:1e7,default:1e4},
smart:{$ref:"common.json#/$defs/notSupportedYet"},prometheus:{$ref:"common.json#/$defs/notSupportedYet"},probe:{$ref:"common.json#/$defs/not\
SupportedYet"},bandwidth:{$ref:"common.json#/$defs/notSupportedYet"},logs:{$ref:"common.json#/$defs/notSupportedYet"},sql:{$ref:"common.json\
#/$defs/notSupportedYet"},webhook:{$ref:"common.json#/$defs/notSupportedYet"},otlp:{$ref:"common.json#/$defs/notSupportedYet"}}},schema42={type:[
"object","null"],additionalProperties:!1,properties:{procRoot:{type:"string",minLength:1,default:"/proc"},sysRoot:{type:"string",minLength:1,
default:"/sys"},rootfs:{type:"string",minLength:1,default:"/"}}},schema53={type:"string",pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\
\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","x-expected":"a duration above zero, such as 90s, 5m or 1h30m"},schema57={not:{}},func1=Object.prototype.
hasOwnProperty,func2=require_ucs2length().default,schema43={type:"object",additionalProperties:!1,required:["url"],properties:{url:{$ref:"co\
mmon.json#/$defs/url"},headers:{type:"object",additionalProperties:{$ref:"common.json#/$defs/secretOrText"},default:{}},keep:{$ref:"#/$defs/\
patterns",default:[]},drop:{$ref:"#/$defs/patterns",default:[]},alias:{type:"object",propertyNames:{$ref:"#/$defs/metricName"},additionalProperties:{
$ref:"#/$defs/metricName"},default:{}},aliasSets:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0}}},schema45={type:["string",
"object"],additionalProperties:!1,required:["secretRef"],properties:{secretRef:{type:"string",minLength:1}},"x-expected":"text, or { secretR\
ef: NAME }"},schema46={type:"array",items:{type:"string",minLength:1}},schema48={type:"string",pattern:"^[a-zA-Z_:][a-zA-Z0-9_:]*$","x-expec\
ted":"the name of a metric"},pattern10=new RegExp("^[a-zA-Z_:][a-zA-Z0-9_:]*$","u");function validate25(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.headers===void 0&&(data.
headers={}),data.keep===void 0&&(data.keep=[]),data.drop===void 0&&(data.drop=[]),data.alias===void 0&&(data.alias={}),data.url===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:schema43.
required,parentSchema:schema43,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="url"||key0===
"headers"||key0==="keep"||key0==="drop"||key0==="alias"||key0==="aliasSets")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema43,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.url!==void 0){let data0=data.url;if(typeof data0=="string"){if(!pattern8.test(data0)){
let err2={instancePath:instancePath+"/url",schemaPath:"common.json#/$defs/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},
message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,data:data0};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/url",schemaPath:"common.json#/$defs/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}let data1=data.headers;if(data1&&typeof data1=="object"&&!Array.isArray(data1))for(let key1 in data1){let data2=data1[key1];if(typeof data2!=
"string"&&!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err4={instancePath:instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common.json#/$defs/secretOrText/type",keyword:"type",params:{type:schema45.type},message:"must be string,object",schema:schema45.
type,parentSchema:schema45,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data2&&typeof data2=="object"&&!Array.isArray(
data2)){if(data2.secretRef===void 0){let err5={instancePath:instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.json#/$defs/secretOrText/required",keyword:"required",params:{missingProperty:"secretRef"},message:"must have required property 'secr\
etRef'",schema:schema45.required,parentSchema:schema45,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key2 in data2)
if(key2!=="secretRef"){let err6={instancePath:instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.json#/\
$defs/secretOrText/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:schema45,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data2.secretRef!==void 0){
let data3=data2.secretRef;if(typeof data3=="string"){if(func2(data3)<1){let err7={instancePath:instancePath+"/headers/"+key1.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/secretRef",schemaPath:"common.json#/$defs/secretOrText/properties/secretRef/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.secretRef,data:data3};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/secre\
tRef",schemaPath:"common.json#/$defs/secretOrText/properties/secretRef/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema45.properties.secretRef.type,parentSchema:schema45.properties.secretRef,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}}}else{let err9={instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:schema43.properties.headers.type,parentSchema:schema43.properties.headers,data:data1};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}let data4=data.keep;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];
if(typeof data5=="string"){if(func2(data5)<1){let err10={instancePath:instancePath+"/keep/"+i0,schemaPath:"#/$defs/patterns/items/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.items,data:data5};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/keep/"+i0,schemaPath:"#/$defs/patterns/items/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema46.items.type,parentSchema:schema46.items,data:data5};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/keep",schemaPath:"#/$defs/patterns/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:schema46.type,parentSchema:schema46,data:data4};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}let data6=data.drop;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(typeof data7==
"string"){if(func2(data7)<1){let err13={instancePath:instancePath+"/drop/"+i1,schemaPath:"#/$defs/patterns/items/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.items,data:data7};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/drop/"+i1,schemaPath:"#/$defs/patterns/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema46.items.type,parentSchema:schema46.items,data:data7};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/drop",schemaPath:"#/$defs/patterns/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema46.type,parentSchema:schema46,data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}let data8=data.alias;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){for(let key3 in data8){let _errs26=errors;if(typeof key3==
"string"){if(!pattern10.test(key3)){let err16={instancePath:instancePath+"/alias",schemaPath:"#/$defs/metricName/pattern",keyword:"pattern",
params:{pattern:"^[a-zA-Z_:][a-zA-Z0-9_:]*$"},message:'must match pattern "^[a-zA-Z_:][a-zA-Z0-9_:]*$"',schema:"^[a-zA-Z_:][a-zA-Z0-9_:]*$",
parentSchema:schema48,data:key3,propertyName:key3};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+
"/alias",schemaPath:"#/$defs/metricName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema48.type,parentSchema:schema48,
data:key3,propertyName:key3};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid11=_errs26===errors;if(!valid11){let err18={
instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/propertyNames",keyword:"propertyNames",params:{propertyName:key3},message:"\
property name must be valid",schema:schema43.properties.alias.propertyNames,parentSchema:schema43.properties.alias,data:data8};vErrors===null?
vErrors=[err18]:vErrors.push(err18),errors++}}for(let key4 in data8){let data9=data8[key4];if(typeof data9=="string"){if(!pattern10.test(data9)){
let err19={instancePath:instancePath+"/alias/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/metricName/pattern",keyword:"\
pattern",params:{pattern:"^[a-zA-Z_:][a-zA-Z0-9_:]*$"},message:'must match pattern "^[a-zA-Z_:][a-zA-Z0-9_:]*$"',schema:"^[a-zA-Z_:][a-zA-Z0\
-9_:]*$",parentSchema:schema48,data:data9};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+
"/alias/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/metricName/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:schema48.type,parentSchema:schema48,data:data9};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={
instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema43.
properties.alias.type,parentSchema:schema43.properties.alias,data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.
aliasSets!==void 0){let data10=data.aliasSets;if(Array.isArray(data10)){let len2=data10.length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];
if(typeof data11=="string"){if(func2(data11)<1){let err22={instancePath:instancePath+"/aliasSets/"+i2,schemaPath:"#/properties/aliasSets/ite\
ms/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.
aliasSets.items,data:data11};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+"/aliasS\
ets/"+i2,schemaPath:"#/properties/aliasSets/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema43.properties.
aliasSets.items.type,parentSchema:schema43.properties.aliasSets.items,data:data11};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}
let i3=data10.length,j0;if(i3>1){let indices0={};for(;i3--;){let item0=data10[i3];if(typeof item0=="string"){if(typeof indices0[item0]=="num\
ber"){j0=indices0[item0];let err24={instancePath:instancePath+"/aliasSets",schemaPath:"#/properties/aliasSets/uniqueItems",keyword:"uniqueIt\
ems",params:{i:i3,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:!0,parentSchema:schema43.properties.
aliasSets,data:data10};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++;break}indices0[item0]=i3}}}}else{let err25={instancePath:instancePath+
"/aliasSets",schemaPath:"#/properties/aliasSets/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema43.properties.
aliasSets.type,parentSchema:schema43.properties.aliasSets,data:data10};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}return validate25.errors=vErrors,errors===0}validate25.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var schema50={type:"object",additionalProperties:!1,required:["argv"],properties:{argv:{$ref:"common.json#/$defs/argv"},output:{
enum:["json","text"],default:"text"},env:{$ref:"common.json#/$defs/environment",default:{}}}},schema51={type:"array",items:{type:"string","x\
-expected":"text (quote the value)"},minItems:1,"x-expected":"a list of program and arguments, such as [df, -h]"},schema52={type:"object",propertyNames:{
pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$","x-expected":"the name of an environment variable"},additionalProperties:{type:"string","x-expected":"tex\
t (quote the value)"}},pattern12=new RegExp("^[a-zA-Z_][a-zA-Z0-9_]*$","u");function validate27(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.output===void 0&&(data.
output="text"),data.env===void 0&&(data.env={}),data.argv===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"argv"},message:"must have required property 'argv'",schema:schema50.required,parentSchema:schema50,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="argv"||key0==="output"||key0==="env")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema50,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.argv!==void 0){let data0=data.argv;if(Array.isArray(
data0)){if(data0.length<1){let err2={instancePath:instancePath+"/argv",schemaPath:"common.json#/$defs/argv/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema51,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(typeof data1!="string"){let err3={instancePath:instancePath+
"/argv/"+i0,schemaPath:"common.json#/$defs/argv/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema51.items.
type,parentSchema:schema51.items,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath:instancePath+
"/argv",schemaPath:"common.json#/$defs/argv/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema51.type,parentSchema:schema51,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}let data2=data.output;if(!(data2==="json"||data2==="text")){let err5={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues:schema50.properties.output.enum},
message:"must be equal to one of the allowed values",schema:schema50.properties.output.enum,parentSchema:schema50.properties.output,data:data2};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let data3=data.env;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let key1 in data3){
let _errs11=errors;if(typeof key1=="string"&&!pattern12.test(key1)){let err6={instancePath:instancePath+"/env",schemaPath:"common.json#/$def\
s/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a\
-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema52.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}var valid5=_errs11===errors;if(!valid5){let err7={instancePath:instancePath+"/env",schemaPath:"common.json#/$def\
s/environment/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema52.propertyNames,
parentSchema:schema52,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}for(let key2 in data3){let data4=data3[key2];if(typeof data4!=
"string"){let err8={instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.json#/$defs/environment\
/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema52.additionalProperties.type,parentSchema:schema52.
additionalProperties,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/env",
schemaPath:"common.json#/$defs/environment/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema52.type,parentSchema:schema52,
data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}return validate27.errors=vErrors,errors===0}validate27.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema55={type:"obj\
ect",propertyNames:{$ref:"#/$defs/labelName"},additionalProperties:{type:"string","x-expected":"text (quote the value)"}},schema56={type:"st\
ring",pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$","x-expected":"a label name of letters, digits and underscores"};function validate29(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate29.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){
let _errs1=errors;if(typeof key0=="string"){if(!pattern12.test(key0)){let err0={instancePath,schemaPath:"#/$defs/labelName/pattern",keyword:"\
pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*\
$",parentSchema:schema56,data:key0,propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/$defs/labelName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema56.type,parentSchema:schema56,
data:key0,propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid0=_errs1===errors;if(!valid0){let err2={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema55.propertyNames,
parentSchema:schema55,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}for(let key1 in data){let data0=data[key1];if(typeof data0!=
"string"){let err3={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema55.additionalProperties.type,parentSchema:schema55.additionalProperties,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate29.
errors=vErrors,errors===0}validate29.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern13=new RegExp("^(?=.*[1-9])(?:\\d+y)?(?:\
\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","u");function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate24.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.host===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"host"},message:"\
must have required property 'host'",schema:schema41.oneOf[0].required,parentSchema:schema41.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.scrape===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"scrape"},message:"\
must have required property 'scrape'",schema:schema41.oneOf[1].required,parentSchema:schema41.oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs4=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.exec===void 0){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"re\
quired",params:{missingProperty:"exec"},message:"must have required property 'exec'",schema:schema41.oneOf[2].required,parentSchema:schema41.
oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[
passing0,2];else{_valid0&&(valid0=!0,passing0=2);let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.smart===void 0){
let err3={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"smart"},message:"must have required prope\
rty 'smart'",schema:schema41.oneOf[3].required,parentSchema:schema41.oneOf[3],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
var _valid0=_errs5===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&(valid0=!0,passing0=3);let _errs6=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.prometheus===void 0){let err4={instancePath,schemaPath:"#/oneOf/4/required",keyword:"requi\
red",params:{missingProperty:"prometheus"},message:"must have required property 'prometheus'",schema:schema41.oneOf[4].required,parentSchema:schema41.
oneOf[4],data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs6===errors;if(_valid0&&valid0)valid0=!1,passing0=[
passing0,4];else{_valid0&&(valid0=!0,passing0=4);let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.probe===void 0){
let err5={instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"probe"},message:"must have required prope\
rty 'probe'",schema:schema41.oneOf[5].required,parentSchema:schema41.oneOf[5],data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
var _valid0=_errs7===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,5];else{_valid0&&(valid0=!0,passing0=5);let _errs8=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.bandwidth===void 0){let err6={instancePath,schemaPath:"#/oneOf/6/required",keyword:"requir\
ed",params:{missingProperty:"bandwidth"},message:"must have required property 'bandwidth'",schema:schema41.oneOf[6].required,parentSchema:schema41.
oneOf[6],data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs8===errors;if(_valid0&&valid0)valid0=!1,passing0=[
passing0,6];else{_valid0&&(valid0=!0,passing0=6);let _errs9=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.logs===void 0){
let err7={instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"logs"},message:"must have required proper\
ty 'logs'",schema:schema41.oneOf[7].required,parentSchema:schema41.oneOf[7],data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
var _valid0=_errs9===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,7];else{_valid0&&(valid0=!0,passing0=7);let _errs10=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.sql===void 0){let err8={instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{
missingProperty:"sql"},message:"must have required property 'sql'",schema:schema41.oneOf[8].required,parentSchema:schema41.oneOf[8],data};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs10===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,8];else{_valid0&&
(valid0=!0,passing0=8);let _errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.webhook===void 0){let err9={instancePath,
schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"webhook"},message:"must have required property 'webhook'",schema:schema41.
oneOf[9].required,parentSchema:schema41.oneOf[9],data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs11===errors;
if(_valid0&&valid0)valid0=!1,passing0=[passing0,9];else{_valid0&&(valid0=!0,passing0=9);let _errs12=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.otlp===void 0){let err10={instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"otlp"},
message:"must have required property 'otlp'",schema:schema41.oneOf[10].required,parentSchema:schema41.oneOf[10],data};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}var _valid0=_errs12===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,10]):_valid0&&(valid0=!0,passing0=
10)}}}}}}}}}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err11={instancePath,schemaPath:"#/o\
neOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema41.oneOf,parentSchema:schema41,
data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){data.labels===void 0&&
(data.labels={}),data.maxSeries===void 0&&(data.maxSeries=1e4);for(let key0 in data)if(!func1.call(schema41.properties,key0)){let err12={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema41,data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.host!==void 0){let data0=data.
host;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))&&data0!==null){let err13={instancePath:instancePath+"/host",schemaPath:"#/$d\
efs/hostSource/type",keyword:"type",params:{type:schema42.type},message:"must be object,null",schema:schema42.type,parentSchema:schema42,data:data0};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data0&&typeof data0=="object"&&!Array.isArray(data0)){data0.procRoot===void 0&&
(data0.procRoot="/proc"),data0.sysRoot===void 0&&(data0.sysRoot="/sys"),data0.rootfs===void 0&&(data0.rootfs="/");for(let key1 in data0)if(!(key1===
"procRoot"||key1==="sysRoot"||key1==="rootfs")){let err14={instancePath:instancePath+"/host",schemaPath:"#/$defs/hostSource/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema42,
data:data0};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}let data1=data0.procRoot;if(typeof data1=="string"){if(func2(data1)<
1){let err15={instancePath:instancePath+"/host/procRoot",schemaPath:"#/$defs/hostSource/properties/procRoot/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.procRoot,data:data1};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/host/procRoot",schemaPath:"#/$defs/hostSource/properties/p\
rocRoot/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.properties.procRoot.type,parentSchema:schema42.
properties.procRoot,data:data1};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}let data2=data0.sysRoot;if(typeof data2=="string"){
if(func2(data2)<1){let err17={instancePath:instancePath+"/host/sysRoot",schemaPath:"#/$defs/hostSource/properties/sysRoot/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.sysRoot,data:data2};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/host/sysRoot",schemaPath:"#/$defs/hostSource/\
properties/sysRoot/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.properties.sysRoot.type,parentSchema:schema42.
properties.sysRoot,data:data2};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}let data3=data0.rootfs;if(typeof data3=="string"){
if(func2(data3)<1){let err19={instancePath:instancePath+"/host/rootfs",schemaPath:"#/$defs/hostSource/properties/rootfs/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.rootfs,data:data3};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/host/rootfs",schemaPath:"#/$defs/hostSource/p\
roperties/rootfs/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.properties.rootfs.type,parentSchema:schema42.
properties.rootfs,data:data3};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}if(data.scrape!==void 0&&(validate25(data.scrape,
{instancePath:instancePath+"/scrape",parentData:data,parentDataProperty:"scrape",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate25.
errors:vErrors.concat(validate25.errors),errors=vErrors.length)),data.exec!==void 0&&(validate27(data.exec,{instancePath:instancePath+"/exec",
parentData:data,parentDataProperty:"exec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),
errors=vErrors.length)),data.interval!==void 0){let data6=data.interval;if(typeof data6=="string"){if(!pattern13.test(data6)){let err21={instancePath:instancePath+
"/interval",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+\
d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+\
s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data6};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/interval",schemaPath:"common.json#/\
$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data6};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.timeout!==void 0){let data7=data.timeout;if(typeof data7=="string"){if(!pattern13.
test(data7)){let err23={instancePath:instancePath+"/timeout",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{
pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\
\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+
"/timeout",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.
type,parentSchema:schema53,data:data7};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}validate29(data.labels,{instancePath:instancePath+
"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.
errors),errors=vErrors.length);let data9=data.maxSeries;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err25={
instancePath:instancePath+"/maxSeries",schemaPath:"#/properties/maxSeries/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:schema41.properties.maxSeries.type,parentSchema:schema41.properties.maxSeries,data:data9};vErrors===null?vErrors=[err25]:vErrors.
push(err25),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>1e7||isNaN(data9)){let err26={instancePath:instancePath+"/maxSerie\
s",schemaPath:"#/properties/maxSeries/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,
parentSchema:schema41.properties.maxSeries,data:data9};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(data9<1||isNaN(data9)){
let err27={instancePath:instancePath+"/maxSeries",schemaPath:"#/properties/maxSeries/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:schema41.properties.maxSeries,data:data9};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}
if(data.smart!==void 0){let err28={instancePath:instancePath+"/smart",schemaPath:"common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},
message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.smart};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}
if(data.prometheus!==void 0){let err29={instancePath:instancePath+"/prometheus",schemaPath:"common.json#/$defs/notSupportedYet/not",keyword:"\
not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.prometheus};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}if(data.probe!==void 0){let err30={instancePath:instancePath+"/probe",schemaPath:"common.json#/$defs/notSupportedYet/no\
t",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.probe};vErrors===null?vErrors=[err30]:
vErrors.push(err30),errors++}if(data.bandwidth!==void 0){let err31={instancePath:instancePath+"/bandwidth",schemaPath:"common.json#/$defs/no\
tSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.bandwidth};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}if(data.logs!==void 0){let err32={instancePath:instancePath+"/logs",schemaPath:"common.jso\
n#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.logs};
vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(data.sql!==void 0){let err33={instancePath:instancePath+"/sql",schemaPath:"co\
mmon.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.
sql};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data.webhook!==void 0){let err34={instancePath:instancePath+"/webhook",schemaPath:"\
common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.
webhook};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data.otlp!==void 0){let err35={instancePath:instancePath+"/otlp",schemaPath:"\
common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.
otlp};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{let err36={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}
return validate24.errors=vErrors,errors===0}validate24.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate20(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===
void 0&&(data.mode="observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"me\
tadata"},message:"must have required property 'metadata'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"},message:"must have required property 'spec'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="mode"||key0==="spec")){let err4={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema31,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.apiVersion!==void 0){
let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"common.json#/$defs/apiVer\
sion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeostat/v1",parentSchema:schema33,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;if(data1!=="Source"){let err6={
instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Source"},message:"must be equal\
 to constant",schema:"Source",parentSchema:schema31.properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.
metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length));let data3=data.mode;if(!(data3==="enforc\
e"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"common.json#/$defs/mode/enum",
keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,
data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate24(data.spec,{instancePath:instancePath+"\
/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.
errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:schema31.type,parentSchema:schema31,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate20.errors=vErrors,
errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateService=validate32,schema65={$schema:"https://json-sc\
hema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{
$ref:"common.json#/$defs/apiVersion"},kind:{const:"Service"},metadata:{$ref:"common.json#/$defs/metadata"},mode:{$ref:"common.json#/$defs/mo\
de",default:"observe"},spec:{$ref:"#/$defs/serviceSpec"}},$defs:{serviceSpec:{type:"object",additionalProperties:!1,required:["driver"],properties:{
driver:{$ref:"#/$defs/driver"},instances:{type:"integer",minimum:1,maximum:1e3,default:1},dependsOn:{type:"array",items:{$ref:"common.json#/\
$defs/name"},uniqueItems:!0,default:[]},health:{$ref:"#/$defs/health"},port:{type:"integer",minimum:1,maximum:65535},price:{$ref:"common.jso\
n#/$defs/price"},value:{$ref:"#/$defs/serviceValue"}}},driver:{type:"object",additionalProperties:!1,oneOf:[{required:["process"]},{required:[
"systemd"]},{required:["docker"]},{required:["kubernetes"]},{required:["external"]}],properties:{process:{$ref:"#/$defs/processDriver"},systemd:{
$ref:"#/$defs/systemdDriver"},docker:{$ref:"common.json#/$defs/notSupportedYet"},kubernetes:{$ref:"common.json#/$defs/notSupportedYet"},external:{
$ref:"common.json#/$defs/notSupportedYet"}}},processDriver:{type:"object",additionalProperties:!1,required:["argv"],properties:{argv:{$ref:"\
common.json#/$defs/argv"},cwd:{type:"string",minLength:1},env:{$ref:"common.json#/$defs/environment",default:{}},stopSignal:{enum:["SIGTERM",
"SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2","SIGKILL"],default:"SIGTERM"},stopTimeout:{$ref:"common.json#/$defs/positiveDuration",default:"\
10s"},onEngineStop:{enum:["keep","stop"],default:"keep"}}},systemdDriver:{type:"object",additionalProperties:!1,required:["unit"],properties:{
unit:{type:"string",pattern:"^[a-zA-Z0-9:_.\\\\@-]+$","x-expected":"the name of a unit, such as llm.service"}}},health:{type:"object",additionalProperties:!1,
required:["signal"],oneOf:[{required:["above"]},{required:["below"]},{required:["outside"]},{required:["true"]}],properties:{signal:{$ref:"c\
ommon.json#/$defs/promql"},above:{type:"number"},below:{type:"number"},outside:{$ref:"common.json#/$defs/bounds"},true:{$ref:"common.json#/$\
defs/holds"}}},serviceValue:{type:"object",additionalProperties:!1,minProperties:1,properties:{successes:{$ref:"common.json#/$defs/promql"},
perSuccess:{type:"number",minimum:0},revenue:{$ref:"common.json#/$defs/promql"}}}}};function validate33(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate33.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.
labels={}),data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"mu\
st have required property 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"must hav\
e required property 'owner'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rationale"},message:"\
must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.
name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,\
62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},
message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate33.
errors=vErrors,errors===0}validate33.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema74={type:"object",additionalProperties:!1,
required:["driver"],properties:{driver:{$ref:"#/$defs/driver"},instances:{type:"integer",minimum:1,maximum:1e3,default:1},dependsOn:{type:"a\
rray",items:{$ref:"common.json#/$defs/name"},uniqueItems:!0,default:[]},health:{$ref:"#/$defs/health"},port:{type:"integer",minimum:1,maximum:65535},
price:{$ref:"common.json#/$defs/price"},value:{$ref:"#/$defs/serviceValue"}}},schema89={type:"object",additionalProperties:!1,minProperties:1,
properties:{currency:{type:"string",pattern:"^[A-Z]{3}$","x-expected":"a currency such as EUR"},perHour:{type:"number",minimum:0},perCpuHour:{
type:"number",minimum:0},perGibHour:{type:"number",minimum:0},perGpuHour:{type:"number",minimum:0},perKwh:{type:"number",minimum:0},perMillionInputTokens:{
type:"number",minimum:0},perMillionOutputTokens:{type:"number",minimum:0}}},schema75={type:"object",additionalProperties:!1,oneOf:[{required:[
"process"]},{required:["systemd"]},{required:["docker"]},{required:["kubernetes"]},{required:["external"]}],properties:{process:{$ref:"#/$de\
fs/processDriver"},systemd:{$ref:"#/$defs/systemdDriver"},docker:{$ref:"common.json#/$defs/notSupportedYet"},kubernetes:{$ref:"common.json#/\
$defs/notSupportedYet"},external:{$ref:"common.json#/$defs/notSupportedYet"}}},schema80={type:"object",additionalProperties:!1,required:["un\
it"],properties:{unit:{type:"string",pattern:"^[a-zA-Z0-9:_.\\\\@-]+$","x-expected":"the name of a unit, such as llm.service"}}},schema76={type:"\
object",additionalProperties:!1,required:["argv"],properties:{argv:{$ref:"common.json#/$defs/argv"},cwd:{type:"string",minLength:1},env:{$ref:"\
common.json#/$defs/environment",default:{}},stopSignal:{enum:["SIGTERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2","SIGKILL"],default:"\
SIGTERM"},stopTimeout:{$ref:"common.json#/$defs/positiveDuration",default:"10s"},onEngineStop:{enum:["keep","stop"],default:"keep"}}};function validate37(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate37.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.env===void 0&&(data.env={}),data.stopSignal===void 0&&(data.stopSignal="SIGTERM"),data.stopTimeout===void 0&&(data.stopTimeout=
"10s"),data.onEngineStop===void 0&&(data.onEngineStop="keep"),data.argv===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"argv"},message:"must have required property 'argv'",schema:schema76.required,parentSchema:schema76,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="argv"||key0==="cwd"||key0==="env"||key0==="stopSignal"||key0===
"stopTimeout"||key0==="onEngineStop")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema76,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.argv!==void 0){let data0=data.argv;if(Array.isArray(data0)){if(data0.length<1){let err2={instancePath:instancePath+"/argv",schemaPath:"\
common.json#/$defs/argv/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema51,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(typeof data1!=
"string"){let err3={instancePath:instancePath+"/argv/"+i0,schemaPath:"common.json#/$defs/argv/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:schema51.items.type,parentSchema:schema51.items,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}}else{let err4={instancePath:instancePath+"/argv",schemaPath:"common.json#/$defs/argv/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema51.type,parentSchema:schema51,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.cwd!==
void 0){let data2=data.cwd;if(typeof data2=="string"){if(func2(data2)<1){let err5={instancePath:instancePath+"/cwd",schemaPath:"#/properties\
/cwd/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.
cwd,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/cwd",schemaPath:"#/pro\
perties/cwd/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema76.properties.cwd.type,parentSchema:schema76.properties.
cwd,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}let data3=data.env;if(data3&&typeof data3=="object"&&!Array.isArray(
data3)){for(let key1 in data3){let _errs12=errors;if(typeof key1=="string"&&!pattern12.test(key1)){let err7={instancePath:instancePath+"/env",
schemaPath:"common.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'mus\
t match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema52.propertyNames,data:key1,propertyName:key1};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid5=_errs12===errors;if(!valid5){let err8={instancePath:instancePath+"/env",
schemaPath:"common.json#/$defs/environment/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be \
valid",schema:schema52.propertyNames,parentSchema:schema52,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}for(let key2 in data3){
let data4=data3[key2];if(typeof data4!="string"){let err9={instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema52.additionalProperties.
type,parentSchema:schema52.additionalProperties,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath:instancePath+
"/env",schemaPath:"common.json#/$defs/environment/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema52.type,
parentSchema:schema52,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let data5=data.stopSignal;if(!(data5==="SIGTER\
M"||data5==="SIGINT"||data5==="SIGQUIT"||data5==="SIGHUP"||data5==="SIGUSR1"||data5==="SIGUSR2"||data5==="SIGKILL")){let err11={instancePath:instancePath+
"/stopSignal",schemaPath:"#/properties/stopSignal/enum",keyword:"enum",params:{allowedValues:schema76.properties.stopSignal.enum},message:"m\
ust be equal to one of the allowed values",schema:schema76.properties.stopSignal.enum,parentSchema:schema76.properties.stopSignal,data:data5};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}let data6=data.stopTimeout;if(typeof data6=="string"){if(!pattern13.test(data6)){
let err12={instancePath:instancePath+"/stopTimeout",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"\
^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\
\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\\
d+ms)?$",parentSchema:schema53,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+
"/stopTimeout",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.
type,parentSchema:schema53,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let data7=data.onEngineStop;if(!(data7===
"keep"||data7==="stop")){let err14={instancePath:instancePath+"/onEngineStop",schemaPath:"#/properties/onEngineStop/enum",keyword:"enum",params:{
allowedValues:schema76.properties.onEngineStop.enum},message:"must be equal to one of the allowed values",schema:schema76.properties.onEngineStop.
enum,parentSchema:schema76.properties.onEngineStop,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate37.errors=vErrors,errors===0}validate37.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var pattern23=new RegExp("^[a-zA-Z0-9:_.\\\\@-]+$","u");function validate36(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate36.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.process===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"pro\
cess"},message:"must have required property 'process'",schema:schema75.oneOf[0].required,parentSchema:schema75.oneOf[0],data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.systemd===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
systemd"},message:"must have required property 'systemd'",schema:schema75.oneOf[1].required,parentSchema:schema75.oneOf[1],data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=
!0,passing0=1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.docker===void 0){let err2={instancePath,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"docker"},message:"must have required property 'docker'",schema:schema75.oneOf[2].
required,parentSchema:schema75.oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&
valid0)valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=!0,passing0=2);let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.kubernetes===void 0){let err3={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"kubernet\
es"},message:"must have required property 'kubernetes'",schema:schema75.oneOf[3].required,parentSchema:schema75.oneOf[3],data};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&(valid0=
!0,passing0=3);let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.external===void 0){let err4={instancePath,schemaPath:"\
#/oneOf/4/required",keyword:"required",params:{missingProperty:"external"},message:"must have required property 'external'",schema:schema75.
oneOf[4].required,parentSchema:schema75.oneOf[4],data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs6===errors;
_valid0&&valid0?(valid0=!1,passing0=[passing0,4]):_valid0&&(valid0=!0,passing0=4)}}}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.
length=_errs1:vErrors=null);else{let err5={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must \
match exactly one schema in oneOf",schema:schema75.oneOf,parentSchema:schema75,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="process"||key0==="systemd"||key0==="docker"||key0===
"kubernetes"||key0==="external")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema75,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.process!==void 0&&(validate37(data.process,{instancePath:instancePath+"/process",parentData:data,parentDataProperty:"process",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length)),data.systemd!==void 0){
let data1=data.systemd;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.unit===void 0){let err7={instancePath:instancePath+
"/systemd",schemaPath:"#/$defs/systemdDriver/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required proper\
ty 'unit'",schema:schema80.required,parentSchema:schema80,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key1 in data1)
if(key1!=="unit"){let err8={instancePath:instancePath+"/systemd",schemaPath:"#/$defs/systemdDriver/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema80,data:data1};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(data1.unit!==void 0){let data2=data1.unit;if(typeof data2=="string"){if(!pattern23.test(data2)){
let err9={instancePath:instancePath+"/systemd/unit",schemaPath:"#/$defs/systemdDriver/properties/unit/pattern",keyword:"pattern",params:{pattern:"\
^[a-zA-Z0-9:_.\\\\@-]+$"},message:'must match pattern "^[a-zA-Z0-9:_.\\\\@-]+$"',schema:"^[a-zA-Z0-9:_.\\\\@-]+$",parentSchema:schema80.properties.
unit,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/systemd/unit",schemaPath:"\
#/$defs/systemdDriver/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema80.properties.unit.type,
parentSchema:schema80.properties.unit,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath:instancePath+
"/systemd",schemaPath:"#/$defs/systemdDriver/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema80.type,parentSchema:schema80,
data:data1};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.docker!==void 0){let err12={instancePath:instancePath+"/doc\
ker",schemaPath:"common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,
data:data.docker};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.kubernetes!==void 0){let err13={instancePath:instancePath+
"/kubernetes",schemaPath:"common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,
data:data.kubernetes};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.external!==void 0){let err14={instancePath:instancePath+
"/external",schemaPath:"common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,
data:data.external};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}return validate36.errors=vErrors,errors===0}validate36.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema85={
type:"object",additionalProperties:!1,required:["signal"],oneOf:[{required:["above"]},{required:["below"]},{required:["outside"]},{required:[
"true"]}],properties:{signal:{$ref:"common.json#/$defs/promql"},above:{type:"number"},below:{type:"number"},outside:{$ref:"common.json#/$def\
s/bounds"},true:{$ref:"common.json#/$defs/holds"}}},schema86={type:"string",pattern:"\\S","x-expected":"a PromQL expression"},schema87={type:"\
array",items:{type:"number"},minItems:2,maxItems:2,"x-expected":"two numbers, [low, high]"},schema88={enum:[!0,null]};function validate40(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate40.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,
_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.above===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/requir\
ed",keyword:"required",params:{missingProperty:"above"},message:"must have required property 'above'",schema:schema85.oneOf[0].required,parentSchema:schema85.
oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.below===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"r\
equired",params:{missingProperty:"below"},message:"must have required property 'below'",schema:schema85.oneOf[1].required,parentSchema:schema85.
oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[
passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.outside===void 0){
let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"outside"},message:"must have required pro\
perty 'outside'",schema:schema85.oneOf[2].required,parentSchema:schema85.oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=!0,passing0=2);let _errs5=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.true===void 0){let err3={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"true"},message:"must have required property 'true'",schema:schema85.oneOf[3].required,parentSchema:schema85.oneOf[3],data};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,3]):_valid0&&
(valid0=!0,passing0=3)}}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err4={instancePath,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema85.oneOf,parentSchema:schema85,
data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.signal===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signal"},message:"must have required property 'si\
gnal'",schema:schema85.required,parentSchema:schema85,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data)if(!(key0===
"signal"||key0==="above"||key0==="below"||key0==="outside"||key0==="true")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema85,data};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.signal!==void 0){let data0=data.signal;if(typeof data0=="string"){if(!pattern6.test(
data0)){let err7={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data0};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:schema86.type,parentSchema:schema86,data:data0};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.above!==
void 0){let data1=data.above;if(!(typeof data1=="number"&&isFinite(data1))){let err9={instancePath:instancePath+"/above",schemaPath:"#/prope\
rties/above/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema85.properties.above.type,parentSchema:schema85.
properties.above,data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.below!==void 0){let data2=data.below;if(!(typeof data2==
"number"&&isFinite(data2))){let err10={instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:schema85.properties.below.type,parentSchema:schema85.properties.below,data:data2};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.outside!==void 0){let data3=data.outside;if(Array.isArray(data3)){if(data3.length>2){let err11={
instancePath:instancePath+"/outside",schemaPath:"common.json#/$defs/bounds/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT h\
ave more than 2 items",schema:2,parentSchema:schema87,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data3.length<
2){let err12={instancePath:instancePath+"/outside",schemaPath:"common.json#/$defs/bounds/minItems",keyword:"minItems",params:{limit:2},message:"\
must NOT have fewer than 2 items",schema:2,parentSchema:schema87,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let len0=data3.
length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(!(typeof data4=="number"&&isFinite(data4))){let err13={instancePath:instancePath+"/\
outside/"+i0,schemaPath:"common.json#/$defs/bounds/items/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema87.
items.type,parentSchema:schema87.items,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+
"/outside",schemaPath:"common.json#/$defs/bounds/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema87.type,parentSchema:schema87,
data:data3};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.true!==void 0){let data5=data.true;if(!(data5===!0||data5===
null)){let err15={instancePath:instancePath+"/true",schemaPath:"common.json#/$defs/holds/enum",keyword:"enum",params:{allowedValues:schema88.
enum},message:"must be equal to one of the allowed values",schema:schema88.enum,parentSchema:schema88,data:data5};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:schema85.type,parentSchema:schema85,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate40.errors=vErrors,
errors===0}validate40.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema90={type:"object",additionalProperties:!1,minProperties:1,
properties:{successes:{$ref:"common.json#/$defs/promql"},perSuccess:{type:"number",minimum:0},revenue:{$ref:"common.json#/$defs/promql"}}};function validate42(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate42.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(Object.keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties",schema:1,parentSchema:schema90,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="successes"||key0==="perSuccess"||key0==="revenue")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema90,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.successes!==void 0){let data0=data.successes;if(typeof data0=="string"){if(!pattern6.
test(data0)){let err2={instancePath:instancePath+"/successes",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\
\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/successes",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema86.type,parentSchema:schema86,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.perSuccess!==
void 0){let data1=data.perSuccess;if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1)){let err4={instancePath:instancePath+
"/perSuccess",schemaPath:"#/properties/perSuccess/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema90.properties.perSuccess,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/perSuccess",schemaPath:"#/properties/perSuccess/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema90.properties.
perSuccess.type,parentSchema:schema90.properties.perSuccess,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.revenue!==
void 0){let data2=data.revenue;if(typeof data2=="string"){if(!pattern6.test(data2)){let err6={instancePath:instancePath+"/revenue",schemaPath:"\
common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,
data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/revenue",schemaPath:"commo\
n.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:schema90.type,parentSchema:schema90,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate42.
errors=vErrors,errors===0}validate42.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern26=new RegExp("^[A-Z]{3}$","u"),func0=require_equal().
default;function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate35.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&
typeof data=="object"&&!Array.isArray(data)){if(data.instances===void 0&&(data.instances=1),data.dependsOn===void 0&&(data.dependsOn=[]),data.
driver===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"driver"},message:"must have requ\
ired property 'driver'",schema:schema74.required,parentSchema:schema74,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="driver"||key0==="instances"||key0==="dependsOn"||key0==="health"||key0==="port"||key0==="price"||key0==="value")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema74,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}data.driver!==void 0&&(validate36(data.
driver,{instancePath:instancePath+"/driver",parentData:data,parentDataProperty:"driver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate36.
errors:vErrors.concat(validate36.errors),errors=vErrors.length));let data1=data.instances;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))){let err2={instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer",schema:schema74.properties.instances.type,parentSchema:schema74.properties.instances,data:data1};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e3||isNaN(data1)){let err3={instancePath:instancePath+
"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,
parentSchema:schema74.properties.instances,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<1||isNaN(data1)){let err4={
instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:schema74.properties.instances,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}let data2=data.
dependsOn;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!pattern4.
test(data3)){let err5={instancePath:instancePath+"/dependsOn/"+i0,schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,
data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/dependsOn/"+i0,schemaPath:"\
common.json#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data3};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data2[i1],
data2[j0])){let err7={instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:i1,
j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema74.properties.dependsOn,
data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++;break outer0}}}else{let err8={instancePath:instancePath+"/dependsOn",schemaPath:"\
#/properties/dependsOn/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema74.properties.dependsOn.type,parentSchema:schema74.
properties.dependsOn,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.health!==void 0&&(validate40(data.health,
{instancePath:instancePath+"/health",parentData:data,parentDataProperty:"health",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate40.
errors:vErrors.concat(validate40.errors),errors=vErrors.length)),data.port!==void 0){let data5=data.port;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err9={instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema74.properties.port.type,parentSchema:schema74.properties.port,data:data5};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>65535||isNaN(data5)){let err10={instancePath:instancePath+
"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,
parentSchema:schema74.properties.port,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data5<1||isNaN(data5)){let err11={
instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1",schema:1,parentSchema:schema74.properties.port,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}if(data.price!==
void 0){let data6=data.price;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){if(Object.keys(data6).length<1){let err12={instancePath:instancePath+
"/price",schemaPath:"common.json#/$defs/price/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 pr\
operties",schema:1,parentSchema:schema89,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}for(let key1 in data6)if(!(key1===
"currency"||key1==="perHour"||key1==="perCpuHour"||key1==="perGibHour"||key1==="perGpuHour"||key1==="perKwh"||key1==="perMillionInputTokens"||
key1==="perMillionOutputTokens")){let err13={instancePath:instancePath+"/price",schemaPath:"common.json#/$defs/price/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema89,data:data6};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data6.currency!==void 0){let data7=data6.currency;if(typeof data7=="string"){
if(!pattern26.test(data7)){let err14={instancePath:instancePath+"/price/currency",schemaPath:"common.json#/$defs/price/properties/currency/p\
attern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"',schema:"^[A-Z]{3}$",parentSchema:schema89.
properties.currency,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/pri\
ce/currency",schemaPath:"common.json#/$defs/price/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.
properties.currency.type,parentSchema:schema89.properties.currency,data:data7};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}
if(data6.perHour!==void 0){let data8=data6.perHour;if(typeof data8=="number"&&isFinite(data8)){if(data8<0||isNaN(data8)){let err16={instancePath:instancePath+
"/price/perHour",schemaPath:"common.json#/$defs/price/properties/perHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema89.properties.perHour,data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{
let err17={instancePath:instancePath+"/price/perHour",schemaPath:"common.json#/$defs/price/properties/perHour/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:schema89.properties.perHour.type,parentSchema:schema89.properties.perHour,data:data8};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}}if(data6.perCpuHour!==void 0){let data9=data6.perCpuHour;if(typeof data9=="number"&&isFinite(data9)){
if(data9<0||isNaN(data9)){let err18={instancePath:instancePath+"/price/perCpuHour",schemaPath:"common.json#/$defs/price/properties/perCpuHou\
r/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.properties.perCpuHour,data:data9};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/price/perCpuHour",schemaPath:"commo\
n.json#/$defs/price/properties/perCpuHour/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema89.properties.perCpuHour.
type,parentSchema:schema89.properties.perCpuHour,data:data9};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data6.perGibHour!==
void 0){let data10=data6.perGibHour;if(typeof data10=="number"&&isFinite(data10)){if(data10<0||isNaN(data10)){let err20={instancePath:instancePath+
"/price/perGibHour",schemaPath:"common.json#/$defs/price/properties/perGibHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema89.properties.perGibHour,data:data10};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{
let err21={instancePath:instancePath+"/price/perGibHour",schemaPath:"common.json#/$defs/price/properties/perGibHour/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema89.properties.perGibHour.type,parentSchema:schema89.properties.perGibHour,data:data10};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data6.perGpuHour!==void 0){let data11=data6.perGpuHour;if(typeof data11=="nu\
mber"&&isFinite(data11)){if(data11<0||isNaN(data11)){let err22={instancePath:instancePath+"/price/perGpuHour",schemaPath:"common.json#/$defs\
/price/properties/perGpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.
properties.perGpuHour,data:data11};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+"/\
price/perGpuHour",schemaPath:"common.json#/$defs/price/properties/perGpuHour/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber",schema:schema89.properties.perGpuHour.type,parentSchema:schema89.properties.perGpuHour,data:data11};vErrors===null?vErrors=[err23]:vErrors.
push(err23),errors++}}if(data6.perKwh!==void 0){let data12=data6.perKwh;if(typeof data12=="number"&&isFinite(data12)){if(data12<0||isNaN(data12)){
let err24={instancePath:instancePath+"/price/perKwh",schemaPath:"common.json#/$defs/price/properties/perKwh/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.properties.perKwh,data:data12};vErrors===null?vErrors=[err24]:
vErrors.push(err24),errors++}}else{let err25={instancePath:instancePath+"/price/perKwh",schemaPath:"common.json#/$defs/price/properties/perK\
wh/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema89.properties.perKwh.type,parentSchema:schema89.properties.
perKwh,data:data12};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data6.perMillionInputTokens!==void 0){let data13=data6.perMillionInputTokens;
if(typeof data13=="number"&&isFinite(data13)){if(data13<0||isNaN(data13)){let err26={instancePath:instancePath+"/price/perMillionInputTokens",
schemaPath:"common.json#/$defs/price/properties/perMillionInputTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0",schema:0,parentSchema:schema89.properties.perMillionInputTokens,data:data13};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}}else{let err27={instancePath:instancePath+"/price/perMillionInputTokens",schemaPath:"common.json#/$defs/price/properties/perMillio\
nInputTokens/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema89.properties.perMillionInputTokens.type,parentSchema:schema89.
properties.perMillionInputTokens,data:data13};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data6.perMillionOutputTokens!==
void 0){let data14=data6.perMillionOutputTokens;if(typeof data14=="number"&&isFinite(data14)){if(data14<0||isNaN(data14)){let err28={instancePath:instancePath+
"/price/perMillionOutputTokens",schemaPath:"common.json#/$defs/price/properties/perMillionOutputTokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.properties.perMillionOutputTokens,data:data14};vErrors===null?vErrors=[err28]:
vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+"/price/perMillionOutputTokens",schemaPath:"common.json#/$defs/price\
/properties/perMillionOutputTokens/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema89.properties.perMillionOutputTokens.
type,parentSchema:schema89.properties.perMillionOutputTokens,data:data14};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}}else{
let err30={instancePath:instancePath+"/price",schemaPath:"common.json#/$defs/price/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:schema89.type,parentSchema:schema89,data:data6};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}data.value!==
void 0&&(validate42(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate42.errors:vErrors.concat(validate42.errors),errors=vErrors.length))}else{let err31={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};vErrors===null?vErrors=[err31]:
vErrors.push(err31),errors++}return validate35.errors=vErrors,errors===0}validate35.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate32(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate32.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.mode===void 0&&(data.mode="observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema65.required,parentSchema:schema65,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema65.required,parentSchema:schema65,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema65.required,parentSchema:schema65,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema65.required,parentSchema:schema65,data};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0===
"mode"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema65,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.apiVersion!==void 0){let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"\
common.json#/$defs/apiVersion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeos\
tat/v1",parentSchema:schema33,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;
if(data1!=="Service"){let err6={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Service"},message:"must be equal to constant",schema:"Service",parentSchema:schema65.properties.kind,data:data1};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}data.metadata!==void 0&&(validate33(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length));let data3=data.
mode;if(!(data3==="enforce"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"comm\
on.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.
enum,parentSchema:schema40,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate35(data.spec,{
instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:
vErrors.concat(validate35.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate32.
errors=vErrors,errors===0}validate32.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateDetector=validate45,schema93={$schema:"\
https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{
apiVersion:{$ref:"common.json#/$defs/apiVersion"},kind:{const:"Detector"},metadata:{$ref:"common.json#/$defs/metadata"},mode:{$ref:"common.j\
son#/$defs/mode",default:"observe"},spec:{$ref:"#/$defs/detectorSpec"}},$defs:{detectorSpec:{type:"object",additionalProperties:!1,required:[
"signal","method"],properties:{signal:{$ref:"common.json#/$defs/promql"},method:{enum:["anomaly","leak","forecast","change","rate-of-change",
"envelope"]},by:{type:"array",items:{$ref:"common.json#/$defs/labelName"},minItems:1,uniqueItems:!0},season:{$ref:"common.json#/$defs/positi\
veDuration"},horizon:{$ref:"common.json#/$defs/positiveDuration"},limit:{type:["number","string"],pattern:"\\S","x-expected":"a number or a \
PromQL expression"}}}}};function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate46.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"owner"},message:"must have required property 'owner'",schema:schema34.required,parentSchema:schema34,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"rationale"},message:"must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0===
"rationale"||key0==="runbook")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",
schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0\
-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.
type,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+
"/labels",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9\
])?$"},message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate46.
errors=vErrors,errors===0}validate46.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema102={type:"object",additionalProperties:!1,
required:["signal","method"],properties:{signal:{$ref:"common.json#/$defs/promql"},method:{enum:["anomaly","leak","forecast","change","rate-\
of-change","envelope"]},by:{type:"array",items:{$ref:"common.json#/$defs/labelName"},minItems:1,uniqueItems:!0},season:{$ref:"common.json#/$\
defs/positiveDuration"},horizon:{$ref:"common.json#/$defs/positiveDuration"},limit:{type:["number","string"],pattern:"\\S","x-expected":"a n\
umber or a PromQL expression"}}};function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate48.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.signal===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"signal"},message:"must have required property 'signal'",schema:schema102.required,parentSchema:schema102,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.method===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"method"},message:"must have required property 'method'",schema:schema102.required,parentSchema:schema102,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="signal"||key0==="method"||key0==="by"||key0===
"season"||key0==="horizon"||key0==="limit")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema102,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.signal!==void 0){let data0=data.signal;if(typeof data0=="string"){if(!pattern6.test(data0)){let err3={instancePath:instancePath+
"/signal",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:schema86,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"\
/signal",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.method!==void 0){let data1=data.method;if(!(data1==="anomaly"||
data1==="leak"||data1==="forecast"||data1==="change"||data1==="rate-of-change"||data1==="envelope")){let err5={instancePath:instancePath+"/m\
ethod",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:schema102.properties.method.enum},message:"must be equal t\
o one of the allowed values",schema:schema102.properties.method.enum,parentSchema:schema102.properties.method,data:data1};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.by!==void 0){let data2=data.by;if(Array.isArray(data2)){if(data2.length<1){let err6={instancePath:instancePath+
"/by",schemaPath:"#/properties/by/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema102.
properties.by,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];
if(typeof data3=="string"){if(!pattern12.test(data3)){let err7={instancePath:instancePath+"/by/"+i0,schemaPath:"common.json#/$defs/labelName\
/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-\
zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema56,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/by/"+i0,schemaPath:"common.json#/$defs/labelName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema56.type,
parentSchema:schema56,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)
for(j0=i1;j0--;)if(func0(data2[i1],data2[j0])){let err9={instancePath:instancePath+"/by",schemaPath:"#/properties/by/uniqueItems",keyword:"u\
niqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema102.
properties.by,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++;break outer0}}}else{let err10={instancePath:instancePath+
"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema102.properties.by.type,parentSchema:schema102.
properties.by,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.season!==void 0){let data4=data.season;if(typeof data4==
"string"){if(!pattern13.test(data4)){let err11={instancePath:instancePath+"/season",schemaPath:"common.json#/$defs/positiveDuration/pattern",
keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must matc\
h pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\\
d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{
let err12={instancePath:instancePath+"/season",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema53.type,parentSchema:schema53,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.
horizon!==void 0){let data5=data.horizon;if(typeof data5=="string"){if(!pattern13.test(data5)){let err13={instancePath:instancePath+"/horizo\
n",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+\
h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+m\
s)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data5};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/horizon",schemaPath:"common.json#/$defs/posit\
iveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data5};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.limit!==void 0){let data6=data.limit;if(!(typeof data6=="number"&&isFinite(data6))&&
typeof data6!="string"){let err15={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:schema102.
properties.limit.type},message:"must be number,string",schema:schema102.properties.limit.type,parentSchema:schema102.properties.limit,data:data6};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(typeof data6=="string"&&!pattern6.test(data6)){let err16={instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema102.
properties.limit,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};vErrors===null?vErrors=[err17]:
vErrors.push(err17),errors++}return validate48.errors=vErrors,errors===0}validate48.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate45(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate45.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.mode===void 0&&(data.mode="observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema93.required,parentSchema:schema93,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema93.required,parentSchema:schema93,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema93.required,parentSchema:schema93,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema93.required,parentSchema:schema93,data};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0===
"mode"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema93,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.apiVersion!==void 0){let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"\
common.json#/$defs/apiVersion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeos\
tat/v1",parentSchema:schema33,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;
if(data1!=="Detector"){let err6={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Detector"},message:"must be equal to constant",schema:"Detector",parentSchema:schema93.properties.kind,data:data1};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}data.metadata!==void 0&&(validate46(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length));let data3=data.
mode;if(!(data3==="enforce"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"comm\
on.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.
enum,parentSchema:schema40,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate48(data.spec,{
instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate48.errors:
vErrors.concat(validate48.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate45.
errors=vErrors,errors===0}validate45.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateThreshold=validate50,schema107={$schema:"\
https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{
apiVersion:{$ref:"common.json#/$defs/apiVersion"},kind:{const:"Threshold"},metadata:{$ref:"common.json#/$defs/metadata"},mode:{$ref:"common.\
json#/$defs/mode",default:"observe"},spec:{$ref:"#/$defs/thresholdSpec"}},$defs:{thresholdSpec:{type:"object",additionalProperties:!1,required:[
"signal","levels"],properties:{signal:{$ref:"common.json#/$defs/promql"},unit:{type:"string",pattern:"^\\S+$","x-expected":"one word, such a\
s percent, bytes or seconds"},levels:{type:"array",items:{$ref:"#/$defs/level"},minItems:1,"x-expected":"a list of levels"},onAbsent:{enum:[
"hold","clear","fire"],default:"hold"},onError:{enum:["hold","fire"],default:"hold"},inhibitedBy:{type:"array",items:{$ref:"#/$defs/inhibiti\
on"},default:[]},groupBy:{type:"array",items:{$ref:"common.json#/$defs/labelName"},uniqueItems:!0,default:[]},tune:{$ref:"#/$defs/tune"}}},level:{
type:"object",additionalProperties:!1,required:["severity"],oneOf:[{required:["above"]},{required:["below"]},{required:["outside"]},{required:[
"true"]}],properties:{severity:{$ref:"common.json#/$defs/severity"},above:{type:"number"},below:{type:"number"},outside:{$ref:"common.json#/\
$defs/bounds"},true:{$ref:"common.json#/$defs/holds"},clear:{type:["number","array"],items:{type:"number"},minItems:2,maxItems:2,"x-expected":"\
a number, or two for `outside`"},for:{$ref:"common.json#/$defs/duration",default:"0s"},keepFiringFor:{$ref:"common.json#/$defs/duration",default:"\
0s"},within:{$ref:"#/$defs/within"}}},within:{type:"object",additionalProperties:!1,required:["times","of"],properties:{times:{type:"integer",
minimum:1},of:{type:"integer",minimum:1,maximum:1e3}}},inhibition:{type:"object",additionalProperties:!1,required:["threshold"],properties:{
threshold:{$ref:"common.json#/$defs/name"},equal:{type:"array",items:{$ref:"common.json#/$defs/labelName"},uniqueItems:!0,default:[]}}},tune:{
type:"object",additionalProperties:!1,minProperties:1,"x-expected":"at least one bound, such as above: { min: 70, max: 97 }",properties:{above:{
$ref:"common.json#/$defs/numberRange"},below:{$ref:"common.json#/$defs/numberRange"},outside:{type:"array",items:{$ref:"common.json#/$defs/n\
umberRange"},minItems:2,maxItems:2,"x-expected":"two ranges, of the lower and of the upper bound"},for:{$ref:"#/$defs/durationRange"},type:{
enum:["value","any"],default:"value"},objective:{$ref:"#/$defs/objective"},history:{$ref:"common.json#/$defs/duration",default:"1d"}}},durationRange:{
type:"object",additionalProperties:!1,required:["min","max"],properties:{min:{$ref:"common.json#/$defs/duration"},max:{$ref:"common.json#/$d\
efs/duration"},maxStep:{type:"string",pattern:"^(?=.*[1-9])(?:\\d+(?:\\.\\d+)?%|(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$","x-expected":"a \
duration such as 5m, or a share such as 10%"}}},objective:{type:"object",additionalProperties:!1,properties:{falseAlertsPerWeek:{type:"numbe\
r",minimum:0},missedIncidents:{type:"number",minimum:0}}}}};function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate51.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.labels={}),data.name===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required proper\
ty 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.owner===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'own\
er'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.rationale===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rationale"},message:"must have required property \
'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)
if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){let err3={instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema34,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.
test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0\
-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs8=errors;
if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames\
/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z\
0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.propertyNames,data:key1,propertyName:key1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){let err7={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",
schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}for(let key2 in data1){
let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.additionalProperties.
type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+
"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,
data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){
if(!pattern6.test(data3)){let err10={instancePath:instancePath+"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\
\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/owner",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema37.type,parentSchema:schema37,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){
let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"\
#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data4};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.runbook;if(typeof data5=="string"){if(!pattern8.test(
data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+\
$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,data:data5};vErrors===null?vErrors=[
err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema34.type,
parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate51.errors=vErrors,errors===0}validate51.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema116={type:"object",additionalProperties:!1,required:["signal","levels"],properties:{
signal:{$ref:"common.json#/$defs/promql"},unit:{type:"string",pattern:"^\\S+$","x-expected":"one word, such as percent, bytes or seconds"},levels:{
type:"array",items:{$ref:"#/$defs/level"},minItems:1,"x-expected":"a list of levels"},onAbsent:{enum:["hold","clear","fire"],default:"hold"},
onError:{enum:["hold","fire"],default:"hold"},inhibitedBy:{type:"array",items:{$ref:"#/$defs/inhibition"},default:[]},groupBy:{type:"array",
items:{$ref:"common.json#/$defs/labelName"},uniqueItems:!0,default:[]},tune:{$ref:"#/$defs/tune"}}},pattern45=new RegExp("^\\S+$","u"),schema118={
type:"object",additionalProperties:!1,required:["severity"],oneOf:[{required:["above"]},{required:["below"]},{required:["outside"]},{required:[
"true"]}],properties:{severity:{$ref:"common.json#/$defs/severity"},above:{type:"number"},below:{type:"number"},outside:{$ref:"common.json#/\
$defs/bounds"},true:{$ref:"common.json#/$defs/holds"},clear:{type:["number","array"],items:{type:"number"},minItems:2,maxItems:2,"x-expected":"\
a number, or two for `outside`"},for:{$ref:"common.json#/$defs/duration",default:"0s"},keepFiringFor:{$ref:"common.json#/$defs/duration",default:"\
0s"},within:{$ref:"#/$defs/within"}}},schema119={enum:["info","warning","critical"]},schema122={type:["string","integer"],pattern:"^(?:0|(?=\
\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",minimum:0,maximum:0,"x-expected":"a duration such as 90s, 5m \
or 1h30m"},schema124={type:"object",additionalProperties:!1,required:["times","of"],properties:{times:{type:"integer",minimum:1},of:{type:"i\
nteger",minimum:1,maximum:1e3}}},pattern46=new RegExp("^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",
"u");function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate54.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,
valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.above===void 0){let err0={instancePath,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"above"},message:"must have required property 'above'",schema:schema118.oneOf[0].
required,parentSchema:schema118.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&
(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.below===void 0){let err1={instancePath,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"below"},message:"must have required property 'below'",schema:schema118.oneOf[1].
required,parentSchema:schema118.oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&
valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.outside===void 0){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"outside"},message:"\
must have required property 'outside'",schema:schema118.oneOf[2].required,parentSchema:schema118.oneOf[2],data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=!0,passing0=
2);let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.true===void 0){let err3={instancePath,schemaPath:"#/oneOf/3/\
required",keyword:"required",params:{missingProperty:"true"},message:"must have required property 'true'",schema:schema118.oneOf[3].required,
parentSchema:schema118.oneOf[3],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;_valid0&&valid0?
(valid0=!1,passing0=[passing0,3]):_valid0&&(valid0=!0,passing0=3)}}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=
null);else{let err4={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one sche\
ma in oneOf",schema:schema118.oneOf,parentSchema:schema118,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.for===void 0&&(data.for="0s"),data.keepFiringFor===void 0&&(data.keepFiringFor="0s"),data.severity===
void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"},message:"must have required pr\
operty 'severity'",schema:schema118.required,parentSchema:schema118,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data)
if(!func1.call(schema118.properties,key0)){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema118,data};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(data.severity!==void 0){let data0=data.severity;if(!(data0==="info"||data0==="warning"||data0==="critical")){
let err7={instancePath:instancePath+"/severity",schemaPath:"common.json#/$defs/severity/enum",keyword:"enum",params:{allowedValues:schema119.
enum},message:"must be equal to one of the allowed values",schema:schema119.enum,parentSchema:schema119,data:data0};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}}if(data.above!==void 0){let data1=data.above;if(!(typeof data1=="number"&&isFinite(data1))){let err8={instancePath:instancePath+
"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema118.properties.above.
type,parentSchema:schema118.properties.above,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.below!==void 0){
let data2=data.below;if(!(typeof data2=="number"&&isFinite(data2))){let err9={instancePath:instancePath+"/below",schemaPath:"#/properties/be\
low/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema118.properties.below.type,parentSchema:schema118.properties.
below,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.outside!==void 0){let data3=data.outside;if(Array.isArray(
data3)){if(data3.length>2){let err10={instancePath:instancePath+"/outside",schemaPath:"common.json#/$defs/bounds/maxItems",keyword:"maxItems",
params:{limit:2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema87,data:data3};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}if(data3.length<2){let err11={instancePath:instancePath+"/outside",schemaPath:"common.json#/$defs/bounds/minItems",keyword:"\
minItems",params:{limit:2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema87,data:data3};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(!(typeof data4=="number"&&isFinite(data4))){
let err12={instancePath:instancePath+"/outside/"+i0,schemaPath:"common.json#/$defs/bounds/items/type",keyword:"type",params:{type:"number"},
message:"must be number",schema:schema87.items.type,parentSchema:schema87.items,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}}else{let err13={instancePath:instancePath+"/outside",schemaPath:"common.json#/$defs/bounds/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array",schema:schema87.type,parentSchema:schema87,data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}
if(data.true!==void 0){let data5=data.true;if(!(data5===!0||data5===null)){let err14={instancePath:instancePath+"/true",schemaPath:"common.j\
son#/$defs/holds/enum",keyword:"enum",params:{allowedValues:schema88.enum},message:"must be equal to one of the allowed values",schema:schema88.
enum,parentSchema:schema88,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.clear!==void 0){let data6=data.clear;
if(!(typeof data6=="number"&&isFinite(data6))&&!Array.isArray(data6)){let err15={instancePath:instancePath+"/clear",schemaPath:"#/properties\
/clear/type",keyword:"type",params:{type:schema118.properties.clear.type},message:"must be number,array",schema:schema118.properties.clear.type,
parentSchema:schema118.properties.clear,data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(Array.isArray(data6)){if(data6.
length>2){let err16={instancePath:instancePath+"/clear",schemaPath:"#/properties/clear/maxItems",keyword:"maxItems",params:{limit:2},message:"\
must NOT have more than 2 items",schema:2,parentSchema:schema118.properties.clear,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}if(data6.length<2){let err17={instancePath:instancePath+"/clear",schemaPath:"#/properties/clear/minItems",keyword:"minItems",params:{
limit:2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema118.properties.clear,data:data6};vErrors===null?vErrors=[err17]:
vErrors.push(err17),errors++}let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(!(typeof data7=="number"&&isFinite(data7))){
let err18={instancePath:instancePath+"/clear/"+i1,schemaPath:"#/properties/clear/items/type",keyword:"type",params:{type:"number"},message:"\
must be number",schema:schema118.properties.clear.items.type,parentSchema:schema118.properties.clear.items,data:data7};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}}}}let data8=data.for;if(typeof data8!="string"&&!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(
data8))){let err19={instancePath:instancePath+"/for",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema122.type},
message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data8};vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++}if(typeof data8=="number"&&isFinite(data8)){if(data8>0||isNaN(data8)){let err20={instancePath:instancePath+"/for",schemaPath:"commo\
n.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data8};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data8<0||isNaN(data8)){let err21={instancePath:instancePath+"/for",schemaPath:"\
common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,
data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(typeof data8=="string"&&!pattern46.test(data8)){let err22={instancePath:instancePath+
"/for",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(\
?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?\
)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data8};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}let data9=data.keepFiringFor;if(typeof data9!="string"&&!(typeof data9=="number"&&!(data9%
1)&&!isNaN(data9)&&isFinite(data9))){let err23={instancePath:instancePath+"/keepFiringFor",schemaPath:"common.json#/$defs/duration/type",keyword:"\
type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data9};vErrors===null?
vErrors=[err23]:vErrors.push(err23),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>0||isNaN(data9)){let err24={instancePath:instancePath+
"/keepFiringFor",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",
schema:0,parentSchema:schema122,data:data9};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data9<0||isNaN(data9)){let err25={
instancePath:instancePath+"/keepFiringFor",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema122,data:data9};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(typeof data9==
"string"&&!pattern46.test(data9)){let err26={instancePath:instancePath+"/keepFiringFor",schemaPath:"common.json#/$defs/duration/pattern",keyword:"\
pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match patte\
rn "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?\
(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data9};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}
if(data.within!==void 0){let data10=data.within;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.times===void 0){let err27={
instancePath:instancePath+"/within",schemaPath:"#/$defs/within/required",keyword:"required",params:{missingProperty:"times"},message:"must h\
ave required property 'times'",schema:schema124.required,parentSchema:schema124,data:data10};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}if(data10.of===void 0){let err28={instancePath:instancePath+"/within",schemaPath:"#/$defs/within/required",keyword:"required",params:{
missingProperty:"of"},message:"must have required property 'of'",schema:schema124.required,parentSchema:schema124,data:data10};vErrors===null?
vErrors=[err28]:vErrors.push(err28),errors++}for(let key1 in data10)if(!(key1==="times"||key1==="of")){let err29={instancePath:instancePath+
"/within",schemaPath:"#/$defs/within/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT\
 have additional properties",schema:!1,parentSchema:schema124,data:data10};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data10.
times!==void 0){let data11=data10.times;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))){let err30={instancePath:instancePath+
"/within/times",schemaPath:"#/$defs/within/properties/times/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema124.
properties.times.type,parentSchema:schema124.properties.times,data:data11};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(typeof data11==
"number"&&isFinite(data11)&&(data11<1||isNaN(data11))){let err31={instancePath:instancePath+"/within/times",schemaPath:"#/$defs/within/prope\
rties/times/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema124.properties.times,
data:data11};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data10.of!==void 0){let data12=data10.of;if(!(typeof data12=="n\
umber"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))){let err32={instancePath:instancePath+"/within/of",schemaPath:"#/$defs/within/propert\
ies/of/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema124.properties.of.type,parentSchema:schema124.properties.
of,data:data12};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(typeof data12=="number"&&isFinite(data12)){if(data12>1e3||isNaN(
data12)){let err33={instancePath:instancePath+"/within/of",schemaPath:"#/$defs/within/properties/of/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:schema124.properties.of,data:data12};vErrors===null?vErrors=[err33]:vErrors.
push(err33),errors++}if(data12<1||isNaN(data12)){let err34={instancePath:instancePath+"/within/of",schemaPath:"#/$defs/within/properties/of/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema124.properties.of,data:data12};
vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}}}else{let err35={instancePath:instancePath+"/within",schemaPath:"#/$defs/withi\
n/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema124.type,parentSchema:schema124,data:data10};vErrors===null?
vErrors=[err35]:vErrors.push(err35),errors++}}}else{let err36={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema118.type,parentSchema:schema118,data};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}return validate54.
errors=vErrors,errors===0}validate54.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema125={type:"object",additionalProperties:!1,
required:["threshold"],properties:{threshold:{$ref:"common.json#/$defs/name"},equal:{type:"array",items:{$ref:"common.json#/$defs/labelName"},
uniqueItems:!0,default:[]}}};function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate56.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.equal===void 0&&(data.equal=[]),data.threshold===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"threshold"},message:"must have required property 'threshold'",schema:schema125.required,
parentSchema:schema125,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="threshold"||key0===
"equal")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema125,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
threshold!==void 0){let data0=data.threshold;if(typeof data0=="string"){if(!pattern4.test(data0)){let err2={instancePath:instancePath+"/thre\
shold",schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match patte\
rn "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}}else{let err3={instancePath:instancePath+"/threshold",schemaPath:"common.json#/$defs/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
let data1=data.equal;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(typeof data2=="string"){
if(!pattern12.test(data2)){let err4={instancePath:instancePath+"/equal/"+i0,schemaPath:"common.json#/$defs/labelName/pattern",keyword:"patte\
rn",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema56,
data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/equal/"+i0,schemaPath:"com\
mon.json#/$defs/labelName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data2};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let i1=data1.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data1[i1],
data1[j0])){let err6={instancePath:instancePath+"/equal",schemaPath:"#/properties/equal/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},
message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema125.properties.equal,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++;break outer0}}}else{let err7={instancePath:instancePath+"/equal",schemaPath:"#/pro\
perties/equal/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema125.properties.equal.type,parentSchema:schema125.
properties.equal,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate56.errors=vErrors,errors===0}validate56.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema129={
type:"object",additionalProperties:!1,minProperties:1,"x-expected":"at least one bound, such as above: { min: 70, max: 97 }",properties:{above:{
$ref:"common.json#/$defs/numberRange"},below:{$ref:"common.json#/$defs/numberRange"},outside:{type:"array",items:{$ref:"common.json#/$defs/n\
umberRange"},minItems:2,maxItems:2,"x-expected":"two ranges, of the lower and of the upper bound"},for:{$ref:"#/$defs/durationRange"},type:{
enum:["value","any"],default:"value"},objective:{$ref:"#/$defs/objective"},history:{$ref:"common.json#/$defs/duration",default:"1d"}}},schema130={
type:"object",additionalProperties:!1,required:["min","max"],properties:{min:{type:"number"},max:{type:"number"},maxStep:{type:["number","st\
ring"],exclusiveMinimum:0,pattern:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$","x-expected":"a number above zero, or a share such as 10%"}}},schema136={
type:"object",additionalProperties:!1,properties:{falseAlertsPerWeek:{type:"number",minimum:0},missedIncidents:{type:"number",minimum:0}}},pattern51=new RegExp(
"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$","u"),schema133={type:"object",additionalProperties:!1,required:["min","max"],properties:{min:{$ref:"common.\
json#/$defs/duration"},max:{$ref:"common.json#/$defs/duration"},maxStep:{type:"string",pattern:"^(?=.*[1-9])(?:\\d+(?:\\.\\d+)?%|(?:\\d+d)?(?:\\d\
+h)?(?:\\d+m)?(?:\\d+s)?)$","x-expected":"a duration such as 5m, or a share such as 10%"}}},pattern56=new RegExp("^(?=.*[1-9])(?:\\d+(?:\\.\\d+\
)?%|(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$","u");function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.min===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"min"},message:"must have required property 'min'",schema:schema133.required,parentSchema:schema133,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.max===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"max"},message:"must have required property 'max'",schema:schema133.required,parentSchema:schema133,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="min"||key0==="max"||key0==="maxStep")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema133,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.min!==void 0){let data0=data.
min;if(typeof data0!="string"&&!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/\
min",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.
type,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)){
if(data0>0||isNaN(data0)){let err4={instancePath:instancePath+"/min",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{
comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(data0<0||isNaN(data0)){let err5={instancePath:instancePath+"/min",schemaPath:"common.json#/$defs/duration/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(typeof data0=="string"&&!pattern46.test(data0)){let err6={instancePath:instancePath+"/min",schemaPath:"common.json#/\
$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},
message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?\
:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data0};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.max!==void 0){let data1=data.max;if(typeof data1!="string"&&!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))){let err7={instancePath:instancePath+"/max",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema122.
type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>0||isNaN(data1)){let err8={instancePath:instancePath+"/max",schemaPath:"common\
.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data1};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data1<0||isNaN(data1)){let err9={instancePath:instancePath+"/max",schemaPath:"c\
ommon.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,
data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(typeof data1=="string"&&!pattern46.test(data1)){let err10={instancePath:instancePath+
"/max",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(\
?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?\
)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data1};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.maxStep!==void 0){let data2=data.maxStep;if(typeof data2=="string"){if(!pattern56.
test(data2)){let err11={instancePath:instancePath+"/maxStep",schemaPath:"#/properties/maxStep/pattern",keyword:"pattern",params:{pattern:"^(\
?=.*[1-9])(?:\\d+(?:\\.\\d+)?%|(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+(?:\\.\\d+)?%|(?:\\d\
+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"',schema:"^(?=.*[1-9])(?:\\d+(?:\\.\\d+)?%|(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$",parentSchema:schema133.
properties.maxStep,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/maxS\
tep",schemaPath:"#/properties/maxStep/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema133.properties.maxStep.
type,parentSchema:schema133.properties.maxStep,data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema133.type,parentSchema:schema133,data};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}return validate59.errors=vErrors,errors===0}validate59.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0&&(data.type="value"),data.history===void 0&&(data.history="1d"),Object.
keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have few\
er than 1 properties",schema:1,parentSchema:schema129,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"above"||key0==="below"||key0==="outside"||key0==="for"||key0==="type"||key0==="objective"||key0==="history")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema129,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.above!==void 0){let data0=data.above;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.min===void 0){let err2={instancePath:instancePath+"/above",schemaPath:"common.json#/\
$defs/numberRange/required",keyword:"required",params:{missingProperty:"min"},message:"must have required property 'min'",schema:schema130.required,
parentSchema:schema130,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.max===void 0){let err3={instancePath:instancePath+
"/above",schemaPath:"common.json#/$defs/numberRange/required",keyword:"required",params:{missingProperty:"max"},message:"must have required \
property 'max'",schema:schema130.required,parentSchema:schema130,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data0)
if(!(key1==="min"||key1==="max"||key1==="maxStep")){let err4={instancePath:instancePath+"/above",schemaPath:"common.json#/$defs/numberRange/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,
parentSchema:schema130,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data0.min!==void 0){let data1=data0.min;if(!(typeof data1==
"number"&&isFinite(data1))){let err5={instancePath:instancePath+"/above/min",schemaPath:"common.json#/$defs/numberRange/properties/min/type",
keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.properties.min.type,parentSchema:schema130.properties.min,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data0.max!==void 0){let data2=data0.max;if(!(typeof data2=="number"&&isFinite(
data2))){let err6={instancePath:instancePath+"/above/max",schemaPath:"common.json#/$defs/numberRange/properties/max/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema130.properties.max.type,parentSchema:schema130.properties.max,data:data2};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}if(data0.maxStep!==void 0){let data3=data0.maxStep;if(!(typeof data3=="number"&&isFinite(data3))&&
typeof data3!="string"){let err7={instancePath:instancePath+"/above/maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/t\
ype",keyword:"type",params:{type:schema130.properties.maxStep.type},message:"must be number,string",schema:schema130.properties.maxStep.type,
parentSchema:schema130.properties.maxStep,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data3=="number"&&isFinite(
data3)&&(data3<=0||isNaN(data3))){let err8={instancePath:instancePath+"/above/maxStep",schemaPath:"common.json#/$defs/numberRange/properties\
/maxStep/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema130.
properties.maxStep,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data3=="string"&&!pattern51.test(data3)){
let err9={instancePath:instancePath+"/above/maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/pattern",keyword:"pattern",
params:{pattern:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"},message:'must match pattern "^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"',schema:"^(?=.*[1-9])\\d+(?:\\.\
\\d+)?%$",parentSchema:schema130.properties.maxStep,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={
instancePath:instancePath+"/above",schemaPath:"common.json#/$defs/numberRange/type",keyword:"type",params:{type:"object"},message:"must be o\
bject",schema:schema130.type,parentSchema:schema130,data:data0};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.below!==
void 0){let data4=data.below;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.min===void 0){let err11={instancePath:instancePath+
"/below",schemaPath:"common.json#/$defs/numberRange/required",keyword:"required",params:{missingProperty:"min"},message:"must have required \
property 'min'",schema:schema130.required,parentSchema:schema130,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data4.
max===void 0){let err12={instancePath:instancePath+"/below",schemaPath:"common.json#/$defs/numberRange/required",keyword:"required",params:{
missingProperty:"max"},message:"must have required property 'max'",schema:schema130.required,parentSchema:schema130,data:data4};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}for(let key2 in data4)if(!(key2==="min"||key2==="max"||key2==="maxStep")){let err13={instancePath:instancePath+
"/below",schemaPath:"common.json#/$defs/numberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema130,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
if(data4.min!==void 0){let data5=data4.min;if(!(typeof data5=="number"&&isFinite(data5))){let err14={instancePath:instancePath+"/below/min",
schemaPath:"common.json#/$defs/numberRange/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.
properties.min.type,parentSchema:schema130.properties.min,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data4.
max!==void 0){let data6=data4.max;if(!(typeof data6=="number"&&isFinite(data6))){let err15={instancePath:instancePath+"/below/max",schemaPath:"\
common.json#/$defs/numberRange/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.properties.
max.type,parentSchema:schema130.properties.max,data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data4.maxStep!==void 0){
let data7=data4.maxStep;if(!(typeof data7=="number"&&isFinite(data7))&&typeof data7!="string"){let err16={instancePath:instancePath+"/below/\
maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/type",keyword:"type",params:{type:schema130.properties.maxStep.type},
message:"must be number,string",schema:schema130.properties.maxStep.type,parentSchema:schema130.properties.maxStep,data:data7};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}if(typeof data7=="number"&&isFinite(data7)&&(data7<=0||isNaN(data7))){let err17={instancePath:instancePath+
"/below/maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0",schema:0,parentSchema:schema130.properties.maxStep,data:data7};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}if(typeof data7=="string"&&!pattern51.test(data7)){let err18={instancePath:instancePath+"/below/maxStep",schemaPath:"common.\
json#/$defs/numberRange/properties/maxStep/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"},message:'must match \
pattern "^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"',schema:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$",parentSchema:schema130.properties.maxStep,data:data7};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath:instancePath+"/below",schemaPath:"common.json#/$defs/number\
Range/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data:data4};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.outside!==void 0){let data8=data.outside;if(Array.isArray(data8)){if(data8.length>
2){let err20={instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/maxItems",keyword:"maxItems",params:{limit:2},message:"m\
ust NOT have more than 2 items",schema:2,parentSchema:schema129.properties.outside,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}if(data8.length<2){let err21={instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/minItems",keyword:"minItems",params:{
limit:2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema129.properties.outside,data:data8};vErrors===null?vErrors=[err21]:
vErrors.push(err21),errors++}let len0=data8.length;for(let i0=0;i0<len0;i0++){let data9=data8[i0];if(data9&&typeof data9=="object"&&!Array.isArray(
data9)){if(data9.min===void 0){let err22={instancePath:instancePath+"/outside/"+i0,schemaPath:"common.json#/$defs/numberRange/required",keyword:"\
required",params:{missingProperty:"min"},message:"must have required property 'min'",schema:schema130.required,parentSchema:schema130,data:data9};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data9.max===void 0){let err23={instancePath:instancePath+"/outside/"+i0,schemaPath:"\
common.json#/$defs/numberRange/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property 'max'",schema:schema130.
required,parentSchema:schema130,data:data9};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}for(let key3 in data9)if(!(key3==="m\
in"||key3==="max"||key3==="maxStep")){let err24={instancePath:instancePath+"/outside/"+i0,schemaPath:"common.json#/$defs/numberRange/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema130,
data:data9};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data9.min!==void 0){let data10=data9.min;if(!(typeof data10=="num\
ber"&&isFinite(data10))){let err25={instancePath:instancePath+"/outside/"+i0+"/min",schemaPath:"common.json#/$defs/numberRange/properties/mi\
n/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.properties.min.type,parentSchema:schema130.properties.
min,data:data10};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data9.max!==void 0){let data11=data9.max;if(!(typeof data11==
"number"&&isFinite(data11))){let err26={instancePath:instancePath+"/outside/"+i0+"/max",schemaPath:"common.json#/$defs/numberRange/propertie\
s/max/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.properties.max.type,parentSchema:schema130.properties.
max,data:data11};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data9.maxStep!==void 0){let data12=data9.maxStep;if(!(typeof data12==
"number"&&isFinite(data12))&&typeof data12!="string"){let err27={instancePath:instancePath+"/outside/"+i0+"/maxStep",schemaPath:"common.json\
#/$defs/numberRange/properties/maxStep/type",keyword:"type",params:{type:schema130.properties.maxStep.type},message:"must be number,string",
schema:schema130.properties.maxStep.type,parentSchema:schema130.properties.maxStep,data:data12};vErrors===null?vErrors=[err27]:vErrors.push(
err27),errors++}if(typeof data12=="number"&&isFinite(data12)&&(data12<=0||isNaN(data12))){let err28={instancePath:instancePath+"/outside/"+i0+
"/maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",
limit:0},message:"must be > 0",schema:0,parentSchema:schema130.properties.maxStep,data:data12};vErrors===null?vErrors=[err28]:vErrors.push(err28),
errors++}if(typeof data12=="string"&&!pattern51.test(data12)){let err29={instancePath:instancePath+"/outside/"+i0+"/maxStep",schemaPath:"com\
mon.json#/$defs/numberRange/properties/maxStep/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"},message:'must ma\
tch pattern "^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"',schema:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$",parentSchema:schema130.properties.maxStep,data:data12};
vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}}else{let err30={instancePath:instancePath+"/outside/"+i0,schemaPath:"common.js\
on#/$defs/numberRange/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data:data9};
vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}}else{let err31={instancePath:instancePath+"/outside",schemaPath:"#/properties/\
outside/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema129.properties.outside.type,parentSchema:schema129.properties.
outside,data:data8};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}data.for!==void 0&&(validate59(data.for,{instancePath:instancePath+
"/for",parentData:data,parentDataProperty:"for",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.
errors),errors=vErrors.length));let data14=data.type;if(!(data14==="value"||data14==="any")){let err32={instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:schema129.properties.type.enum},message:"must be equal to one of the allowed va\
lues",schema:schema129.properties.type.enum,parentSchema:schema129.properties.type,data:data14};vErrors===null?vErrors=[err32]:vErrors.push(
err32),errors++}if(data.objective!==void 0){let data15=data.objective;if(data15&&typeof data15=="object"&&!Array.isArray(data15)){for(let key4 in data15)
if(!(key4==="falseAlertsPerWeek"||key4==="missedIncidents")){let err33={instancePath:instancePath+"/objective",schemaPath:"#/$defs/objective\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties",schema:!1,
parentSchema:schema136,data:data15};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data15.falseAlertsPerWeek!==void 0){let data16=data15.
falseAlertsPerWeek;if(typeof data16=="number"&&isFinite(data16)){if(data16<0||isNaN(data16)){let err34={instancePath:instancePath+"/objectiv\
e/falseAlertsPerWeek",schemaPath:"#/$defs/objective/properties/falseAlertsPerWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema136.properties.falseAlertsPerWeek,data:data16};vErrors===null?vErrors=[err34]:vErrors.push(
err34),errors++}}else{let err35={instancePath:instancePath+"/objective/falseAlertsPerWeek",schemaPath:"#/$defs/objective/properties/falseAle\
rtsPerWeek/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema136.properties.falseAlertsPerWeek.type,parentSchema:schema136.
properties.falseAlertsPerWeek,data:data16};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data15.missedIncidents!==void 0){
let data17=data15.missedIncidents;if(typeof data17=="number"&&isFinite(data17)){if(data17<0||isNaN(data17)){let err36={instancePath:instancePath+
"/objective/missedIncidents",schemaPath:"#/$defs/objective/properties/missedIncidents/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema136.properties.missedIncidents,data:data17};vErrors===null?vErrors=[err36]:vErrors.push(err36),
errors++}}else{let err37={instancePath:instancePath+"/objective/missedIncidents",schemaPath:"#/$defs/objective/properties/missedIncidents/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number",schema:schema136.properties.missedIncidents.type,parentSchema:schema136.properties.
missedIncidents,data:data17};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}}else{let err38={instancePath:instancePath+"/objec\
tive",schemaPath:"#/$defs/objective/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema136.type,parentSchema:schema136,
data:data15};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}let data18=data.history;if(typeof data18!="string"&&!(typeof data18==
"number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))){let err39={instancePath:instancePath+"/history",schemaPath:"common.json#/$defs/dur\
ation/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data18};
vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(typeof data18=="number"&&isFinite(data18)){if(data18>0||isNaN(data18)){let err40={
instancePath:instancePath+"/history",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"\
must be <= 0",schema:0,parentSchema:schema122,data:data18};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(data18<0||isNaN(data18)){
let err41={instancePath:instancePath+"/history",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema122,data:data18};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}if(typeof data18==
"string"&&!pattern46.test(data18)){let err42={instancePath:instancePath+"/history",schemaPath:"common.json#/$defs/duration/pattern",keyword:"\
pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match patte\
rn "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?\
(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data18};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}else{
let err43={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema129.type,parentSchema:schema129,
data};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}return validate58.errors=vErrors,errors===0}validate58.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.onAbsent===void 0&&(data.onAbsent="hold"),data.onError===void 0&&(data.
onError="hold"),data.inhibitedBy===void 0&&(data.inhibitedBy=[]),data.groupBy===void 0&&(data.groupBy=[]),data.signal===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"signal"},message:"must have required property 'signal'",schema:schema116.
required,parentSchema:schema116,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.levels===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"levels"},message:"must have required property 'levels'",schema:schema116.
required,parentSchema:schema116,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="signal"||key0===
"unit"||key0==="levels"||key0==="onAbsent"||key0==="onError"||key0==="inhibitedBy"||key0==="groupBy"||key0==="tune")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema116,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.signal!==void 0){let data0=data.
signal;if(typeof data0=="string"){if(!pattern6.test(data0)){let err3={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/pro\
mql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data0};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.unit!==void 0){let data1=data.unit;if(typeof data1=="string"){if(!pattern45.test(data1)){let err5={
instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/pattern",keyword:"pattern",params:{pattern:"^\\S+$"},message:'must match pat\
tern "^\\S+$"',schema:"^\\S+$",parentSchema:schema116.properties.unit,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{
let err6={instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:schema116.properties.unit.type,parentSchema:schema116.properties.unit,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.levels!==void 0){let data2=data.levels;if(Array.isArray(data2)){if(data2.length<1){let err7={instancePath:instancePath+"/l\
evels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema116.
properties.levels,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len0=data2.length;for(let i0=0;i0<len0;i0++)validate54(
data2[i0],{instancePath:instancePath+"/levels/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)}else{let err8={instancePath:instancePath+"/levels",schemaPath:"#/\
properties/levels/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema116.properties.levels.type,parentSchema:schema116.
properties.levels,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let data4=data.onAbsent;if(!(data4==="hold"||data4===
"clear"||data4==="fire")){let err9={instancePath:instancePath+"/onAbsent",schemaPath:"#/properties/onAbsent/enum",keyword:"enum",params:{allowedValues:schema116.
properties.onAbsent.enum},message:"must be equal to one of the allowed values",schema:schema116.properties.onAbsent.enum,parentSchema:schema116.
properties.onAbsent,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let data5=data.onError;if(!(data5==="hold"||data5===
"fire")){let err10={instancePath:instancePath+"/onError",schemaPath:"#/properties/onError/enum",keyword:"enum",params:{allowedValues:schema116.
properties.onError.enum},message:"must be equal to one of the allowed values",schema:schema116.properties.onError.enum,parentSchema:schema116.
properties.onError,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let data6=data.inhibitedBy;if(Array.isArray(data6)){
let len1=data6.length;for(let i1=0;i1<len1;i1++)validate56(data6[i1],{instancePath:instancePath+"/inhibitedBy/"+i1,parentData:data6,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)}else{let err11={
instancePath:instancePath+"/inhibitedBy",schemaPath:"#/properties/inhibitedBy/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray",schema:schema116.properties.inhibitedBy.type,parentSchema:schema116.properties.inhibitedBy,data:data6};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}let data8=data.groupBy;if(Array.isArray(data8)){let len2=data8.length;for(let i2=0;i2<len2;i2++){let data9=data8[i2];if(typeof data9==
"string"){if(!pattern12.test(data9)){let err12={instancePath:instancePath+"/groupBy/"+i2,schemaPath:"common.json#/$defs/labelName/pattern",keyword:"\
pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*\
$",parentSchema:schema56,data:data9};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+
"/groupBy/"+i2,schemaPath:"common.json#/$defs/labelName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema56.
type,parentSchema:schema56,data:data9};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}let i3=data8.length,j0;if(i3>1){outer0:for(;i3--;)
for(j0=i3;j0--;)if(func0(data8[i3],data8[j0])){let err14={instancePath:instancePath+"/groupBy",schemaPath:"#/properties/groupBy/uniqueItems",
keyword:"uniqueItems",params:{i:i3,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:!0,parentSchema:schema116.
properties.groupBy,data:data8};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++;break outer0}}}else{let err15={instancePath:instancePath+
"/groupBy",schemaPath:"#/properties/groupBy/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema116.properties.groupBy.
type,parentSchema:schema116.properties.groupBy,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}data.tune!==void 0&&(validate58(
data.tune,{instancePath:instancePath+"/tune",parentData:data,parentDataProperty:"tune",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.
errors:vErrors.concat(validate58.errors),errors=vErrors.length))}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema116.type,parentSchema:schema116,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
return validate53.errors=vErrors,errors===0}validate53.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate50(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate50.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===
void 0&&(data.mode="observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:schema107.required,parentSchema:schema107,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:schema107.required,parentSchema:schema107,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"me\
tadata"},message:"must have required property 'metadata'",schema:schema107.required,parentSchema:schema107,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"},message:"must have required property 'spec'",schema:schema107.required,parentSchema:schema107,data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="mode"||key0==="spec")){let err4={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema107,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.apiVersion!==void 0){
let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"common.json#/$defs/apiVer\
sion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeostat/v1",parentSchema:schema33,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;if(data1!=="Threshold"){let err6={
instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Threshold"},message:"must be eq\
ual to constant",schema:"Threshold",parentSchema:schema107.properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
data.metadata!==void 0&&(validate51(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate51.errors:vErrors.concat(validate51.errors),errors=vErrors.length));let data3=data.mode;if(!(data3===
"enforce"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"common.json#/$defs/mod\
e/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,
data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate53(data.spec,{instancePath:instancePath+"\
/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:schema107.type,parentSchema:schema107,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate50.errors=vErrors,
errors===0}validate50.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePlaybook=validate63,schema138={$schema:"https://json-\
schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{
$ref:"common.json#/$defs/apiVersion"},kind:{const:"Playbook"},metadata:{$ref:"common.json#/$defs/metadata"},mode:{$ref:"common.json#/$defs/m\
ode",default:"observe"},spec:{$ref:"#/$defs/playbookSpec"}},$defs:{playbookSpec:{type:"object",additionalProperties:!1,required:["when","lad\
der"],properties:{when:{$ref:"#/$defs/trigger"},target:{type:"string",pattern:"\\S",default:"${labels}","x-expected":"text, usually with a l\
abel in it: ${labels.service}"},ladder:{type:"array",items:{$ref:"#/$defs/rung"},minItems:1,"x-expected":"a list of rungs"},backoff:{$ref:"#\
/$defs/backoff",default:{}},futility:{$ref:"#/$defs/futility",default:{}},onExhausted:{$ref:"#/$defs/lastResort"},stopWhen:{$ref:"common.jso\
n#/$defs/promql"},requires:{$ref:"#/$defs/requires",default:{}},after:{type:"array",items:{$ref:"common.json#/$defs/name"},uniqueItems:!0,default:[]},
tune:{$ref:"#/$defs/ladderTune"}}},ladderTune:{type:"object",additionalProperties:!1,minProperties:1,"x-expected":"at least one of order: tr\
ue and mode: enforce",properties:{order:{type:"boolean"},mode:{enum:["warn","enforce"]}}},trigger:{type:"object",additionalProperties:!1,dependentRequired:{
severity:["threshold"],timezone:["schedule"]},oneOf:[{required:["threshold"]},{required:["schedule"]},{required:["event"]}],properties:{threshold:{
$ref:"common.json#/$defs/name"},severity:{$ref:"common.json#/$defs/severity"},labels:{$ref:"common.json#/$defs/labels",default:{}},schedule:{
type:"string",pattern:"\\S","x-expected":'a cron expression, such as "0 8 * * 1-5"'},timezone:{$ref:"common.json#/$defs/text"},event:{$ref:"\
common.json#/$defs/text"}}},requires:{type:"object",additionalProperties:!1,properties:{observations:{type:"integer",minimum:1,maximum:10,default:1}}},
rung:{type:"object",additionalProperties:!1,required:["do"],properties:{name:{$ref:"common.json#/$defs/text"},do:{$ref:"common.json#/$defs/a\
ctionName"},with:{$ref:"common.json#/$defs/params",default:{}},verify:{$ref:"#/$defs/verify",default:{}},timeout:{$ref:"common.json#/$defs/p\
ositiveDuration",default:"30s"},onStop:{type:"string",enum:["abort","finish"],default:"abort"},retry:{$ref:"#/$defs/retry",default:{}},undo:{
type:["string","object"],pattern:"^(?:auto|none)$",additionalProperties:!1,required:["do"],properties:{do:{$ref:"common.json#/$defs/actionNa\
me"},with:{$ref:"common.json#/$defs/params",default:{}}},default:"auto","x-expected":"auto, none or an action { do: ..., with: ... }"}}},verify:{
type:"object",additionalProperties:!1,dependentRequired:{above:["signal"],below:["signal"],outside:["signal"],true:["signal"]},if:{required:[
"signal"]},then:{oneOf:[{required:["above"]},{required:["below"]},{required:["outside"]},{required:["true"]}]},properties:{signal:{$ref:"com\
mon.json#/$defs/promql"},above:{type:"number"},below:{type:"number"},outside:{$ref:"common.json#/$defs/bounds"},true:{$ref:"common.json#/$de\
fs/holds"},within:{$ref:"common.json#/$defs/positiveDuration",default:"2m"}}},retry:{type:"object",additionalProperties:!1,properties:{attempts:{
type:"integer",minimum:1,maximum:100,default:1},backoff:{$ref:"common.json#/$defs/duration",default:"5s"}}},backoff:{type:"object",additionalProperties:!1,
properties:{initial:{$ref:"common.json#/$defs/duration",default:"10s"},max:{$ref:"common.json#/$defs/duration",default:"10m"},resetAfter:{$ref:"\
common.json#/$defs/duration",default:"10m"}}},futility:{type:"object",additionalProperties:!1,properties:{failures:{type:"integer",minimum:1,
maximum:1e3,default:3},within:{$ref:"common.json#/$defs/positiveDuration",default:"1h"}}},lastResort:{type:"object",additionalProperties:!1,
oneOf:[{required:["do"]},{required:["escalate"]}],properties:{do:{$ref:"common.json#/$defs/actionName"},with:{$ref:"common.json#/$defs/param\
s",default:{}},escalate:{type:"string",pattern:"^agent/[a-z0-9][a-z0-9-]{0,62}$","x-expected":"agent/NAME"}}}}};function validate64(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===
void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"\
must have required property 'owner'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rationale"},message:"\
must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.
name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,\
62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},
message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate64.
errors=vErrors,errors===0}validate64.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema147={type:"object",additionalProperties:!1,
required:["when","ladder"],properties:{when:{$ref:"#/$defs/trigger"},target:{type:"string",pattern:"\\S",default:"${labels}","x-expected":"t\
ext, usually with a label in it: ${labels.service}"},ladder:{type:"array",items:{$ref:"#/$defs/rung"},minItems:1,"x-expected":"a list of run\
gs"},backoff:{$ref:"#/$defs/backoff",default:{}},futility:{$ref:"#/$defs/futility",default:{}},onExhausted:{$ref:"#/$defs/lastResort"},stopWhen:{
$ref:"common.json#/$defs/promql"},requires:{$ref:"#/$defs/requires",default:{}},after:{type:"array",items:{$ref:"common.json#/$defs/name"},uniqueItems:!0,
default:[]},tune:{$ref:"#/$defs/ladderTune"}}},schema179={type:"object",additionalProperties:!1,properties:{observations:{type:"integer",minimum:1,
maximum:10,default:1}}},schema181={type:"object",additionalProperties:!1,minProperties:1,"x-expected":"at least one of order: true and mode:\
 enforce",properties:{order:{type:"boolean"},mode:{enum:["warn","enforce"]}}},schema148={type:"object",additionalProperties:!1,dependentRequired:{
severity:["threshold"],timezone:["schedule"]},oneOf:[{required:["threshold"]},{required:["schedule"]},{required:["event"]}],properties:{threshold:{
$ref:"common.json#/$defs/name"},severity:{$ref:"common.json#/$defs/severity"},labels:{$ref:"common.json#/$defs/labels",default:{}},schedule:{
type:"string",pattern:"\\S","x-expected":'a cron expression, such as "0 8 * * 1-5"'},timezone:{$ref:"common.json#/$defs/text"},event:{$ref:"\
common.json#/$defs/text"}}};function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){let _errs1=errors;if(typeof key0=="string"){if(!pattern12.test(key0)){
let err0={instancePath,schemaPath:"#/$defs/labelName/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must ma\
tch pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema56,data:key0,propertyName:key0};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/$defs/labelName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:key0,propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}var valid0=_errs1===errors;if(!valid0){let err2={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:key0},message:"property name must be valid",schema:schema55.propertyNames,parentSchema:schema55,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}for(let key1 in data){let data0=data[key1];if(typeof data0!="string"){let err3={instancePath:instancePath+"/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:schema55.additionalProperties.type,parentSchema:schema55.additionalProperties,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema55.
type,parentSchema:schema55,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate68.errors=vErrors,errors===0}validate68.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate67.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.threshold===
void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"threshold"},message:"must have re\
quired property 'threshold'",schema:schema148.oneOf[0].required,parentSchema:schema148.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.schedule===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"schedule"},
message:"must have required property 'schedule'",schema:schema148.oneOf[1].required,parentSchema:schema148.oneOf[1],data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=
1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.event===void 0){let err2={instancePath,schemaPath:"#/oneOf/2\
/required",keyword:"required",params:{missingProperty:"event"},message:"must have required property 'event'",schema:schema148.oneOf[2].required,
parentSchema:schema148.oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;_valid0&&valid0?
(valid0=!1,passing0=[passing0,2]):_valid0&&(valid0=!0,passing0=2)}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=
null);else{let err3={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one sche\
ma in oneOf",schema:schema148.oneOf,parentSchema:schema148,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data&&typeof data==
"object"&&!Array.isArray(data)){data.labels===void 0&&(data.labels={});for(let key0 in data)if(!(key0==="threshold"||key0==="severity"||key0===
"labels"||key0==="schedule"||key0==="timezone"||key0==="event")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema148,data};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.threshold!==void 0){let data0=data.threshold;if(typeof data0=="string"){if(!pattern4.
test(data0)){let err5={instancePath:instancePath+"/threshold",schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/threshold",schemaPath:"com\
mon.json#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.severity!==void 0){let data1=data.severity;if(!(data1==="info"||data1==="\
warning"||data1==="critical")){let err7={instancePath:instancePath+"/severity",schemaPath:"common.json#/$defs/severity/enum",keyword:"enum",
params:{allowedValues:schema119.enum},message:"must be equal to one of the allowed values",schema:schema119.enum,parentSchema:schema119,data:data1};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(validate68(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"\
labels",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length),data.schedule!==
void 0){let data3=data.schedule;if(typeof data3=="string"){if(!pattern6.test(data3)){let err8={instancePath:instancePath+"/schedule",schemaPath:"\
#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema148.
properties.schedule,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/schedu\
le",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema148.properties.schedule.
type,parentSchema:schema148.properties.schedule,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.timezone!==void 0){
let data4=data.timezone;if(typeof data4=="string"){if(!pattern6.test(data4)){let err10={instancePath:instancePath+"/timezone",schemaPath:"co\
mmon.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/timezone",schemaPath:"c\
ommon.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data4};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.event!==void 0){let data5=data.event;if(typeof data5=="string"){if(!pattern6.
test(data5)){let err12={instancePath:instancePath+"/event",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\\
S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{
let err13={instancePath:instancePath+"/event",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:schema37.type,parentSchema:schema37,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.severity!==
void 0&&data.threshold===void 0){let err14={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"seve\
rity",missingProperty:"threshold",depsCount:1,deps:"threshold"},message:"must have property threshold when property severity is present",schema:schema148.
dependentRequired,parentSchema:schema148,data};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.timezone!==void 0&&data.schedule===
void 0){let err15={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"timezone",missingProperty:"sc\
hedule",depsCount:1,deps:"schedule"},message:"must have property schedule when property timezone is present",schema:schema148.dependentRequired,
parentSchema:schema148,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema148.type,parentSchema:schema148,data};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}return validate67.errors=vErrors,errors===0}validate67.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema155={
type:"object",additionalProperties:!1,required:["do"],properties:{name:{$ref:"common.json#/$defs/text"},do:{$ref:"common.json#/$defs/actionN\
ame"},with:{$ref:"common.json#/$defs/params",default:{}},verify:{$ref:"#/$defs/verify",default:{}},timeout:{$ref:"common.json#/$defs/positiv\
eDuration",default:"30s"},onStop:{type:"string",enum:["abort","finish"],default:"abort"},retry:{$ref:"#/$defs/retry",default:{}},undo:{type:[
"string","object"],pattern:"^(?:auto|none)$",additionalProperties:!1,required:["do"],properties:{do:{$ref:"common.json#/$defs/actionName"},with:{
$ref:"common.json#/$defs/params",default:{}}},default:"auto","x-expected":"auto, none or an action { do: ..., with: ... }"}}},schema157={type:"\
string",pattern:"^[a-z0-9-]+/[a-z0-9-]+$","x-expected":"actuator/verb, such as service/restart"},schema158={type:"object"},pattern70=new RegExp(
"^[a-z0-9-]+/[a-z0-9-]+$","u"),pattern75=new RegExp("^(?:auto|none)$","u"),schema159={type:"object",additionalProperties:!1,dependentRequired:{
above:["signal"],below:["signal"],outside:["signal"],true:["signal"]},if:{required:["signal"]},then:{oneOf:[{required:["above"]},{required:[
"below"]},{required:["outside"]},{required:["true"]}]},properties:{signal:{$ref:"common.json#/$defs/promql"},above:{type:"number"},below:{type:"\
number"},outside:{$ref:"common.json#/$defs/bounds"},true:{$ref:"common.json#/$defs/holds"},within:{$ref:"common.json#/$defs/positiveDuration",
default:"2m"}}};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate72.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.signal===void 0&&(missing0=
"signal")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs2===errors;if(errors=_errs1,vErrors!==null&&
(_errs1?vErrors.length=_errs1:vErrors=null),_valid0){let _errs3=errors,_errs4=errors,valid1=!1,passing0=null,_errs5=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.above===void 0){let err1={instancePath,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{
missingProperty:"above"},message:"must have required property 'above'",schema:schema159.then.oneOf[0].required,parentSchema:schema159.then.oneOf[0],
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid1=_errs5===errors;_valid1&&(valid1=!0,passing0=0);let _errs6=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.below===void 0){let err2={instancePath,schemaPath:"#/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"below"},message:"must have required property 'below'",schema:schema159.then.oneOf[1].required,parentSchema:schema159.
then.oneOf[1],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs6===errors;if(_valid1&&valid1)valid1=!1,passing0=
[passing0,1];else{_valid1&&(valid1=!0,passing0=1);let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.outside===void 0){
let err3={instancePath,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"outside"},message:"must have require\
d property 'outside'",schema:schema159.then.oneOf[2].required,parentSchema:schema159.then.oneOf[2],data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}var _valid1=_errs7===errors;if(_valid1&&valid1)valid1=!1,passing0=[passing0,2];else{_valid1&&(valid1=!0,passing0=2);let _errs8=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.true===void 0){let err4={instancePath,schemaPath:"#/then/oneOf/3/required",keyword:"\
required",params:{missingProperty:"true"},message:"must have required property 'true'",schema:schema159.then.oneOf[3].required,parentSchema:schema159.
then.oneOf[3],data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid1=_errs8===errors;_valid1&&valid1?(valid1=!1,passing0=
[passing0,3]):_valid1&&(valid1=!0,passing0=3)}}if(valid1)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err5={
instancePath,schemaPath:"#/then/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema159.
then.oneOf,parentSchema:schema159.then,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs3===errors;valid0=_valid0}
if(!valid0){let err6={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:schema159.
if,parentSchema:schema159,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){
data.within===void 0&&(data.within="2m");for(let key0 in data)if(!(key0==="signal"||key0==="above"||key0==="below"||key0==="outside"||key0===
"true"||key0==="within")){let err7={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema159,data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.signal!==void 0){let data0=data.signal;if(typeof data0=="string"){if(!pattern6.test(data0)){let err8={instancePath:instancePath+"/si\
gnal",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",
parentSchema:schema86,data:data0};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/sign\
al",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,
data:data0};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.above!==void 0){let data1=data.above;if(!(typeof data1=="numb\
er"&&isFinite(data1))){let err10={instancePath:instancePath+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number",schema:schema159.properties.above.type,parentSchema:schema159.properties.above,data:data1};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.below!==void 0){let data2=data.below;if(!(typeof data2=="number"&&isFinite(data2))){let err11={
instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema159.
properties.below.type,parentSchema:schema159.properties.below,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.
outside!==void 0){let data3=data.outside;if(Array.isArray(data3)){if(data3.length>2){let err12={instancePath:instancePath+"/outside",schemaPath:"\
common.json#/$defs/bounds/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema87,
data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data3.length<2){let err13={instancePath:instancePath+"/outside",schemaPath:"\
common.json#/$defs/bounds/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema87,
data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];
if(!(typeof data4=="number"&&isFinite(data4))){let err14={instancePath:instancePath+"/outside/"+i0,schemaPath:"common.json#/$defs/bounds/ite\
ms/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema87.items.type,parentSchema:schema87.items,data:data4};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/outside",schemaPath:"common.json#/$defs/boun\
ds/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema87.type,parentSchema:schema87,data:data3};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}}if(data.true!==void 0){let data5=data.true;if(!(data5===!0||data5===null)){let err16={instancePath:instancePath+
"/true",schemaPath:"common.json#/$defs/holds/enum",keyword:"enum",params:{allowedValues:schema88.enum},message:"must be equal to one of the \
allowed values",schema:schema88.enum,parentSchema:schema88,data:data5};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}let data6=data.
within;if(typeof data6=="string"){if(!pattern13.test(data6)){let err17={instancePath:instancePath+"/within",schemaPath:"common.json#/$defs/p\
ositiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},
message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\\
d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data6};vErrors===null?vErrors=[err17]:vErrors.
push(err17),errors++}}else{let err18={instancePath:instancePath+"/within",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data6};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}if(data.above!==void 0&&data.signal===void 0){let err19={instancePath,schemaPath:"#/dependentRequired",keyword:"depende\
ntRequired",params:{property:"above",missingProperty:"signal",depsCount:1,deps:"signal"},message:"must have property signal when property ab\
ove is present",schema:schema159.dependentRequired,parentSchema:schema159,data};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
if(data.below!==void 0&&data.signal===void 0){let err20={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"\
below",missingProperty:"signal",depsCount:1,deps:"signal"},message:"must have property signal when property below is present",schema:schema159.
dependentRequired,parentSchema:schema159,data};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data.outside!==void 0&&data.signal===
void 0){let err21={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"outside",missingProperty:"sig\
nal",depsCount:1,deps:"signal"},message:"must have property signal when property outside is present",schema:schema159.dependentRequired,parentSchema:schema159,
data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.true!==void 0&&data.signal===void 0){let err22={instancePath,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"true",missingProperty:"signal",depsCount:1,deps:"signal"},message:"must h\
ave property signal when property true is present",schema:schema159.dependentRequired,parentSchema:schema159,data};vErrors===null?vErrors=[err22]:
vErrors.push(err22),errors++}}else{let err23={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema159.type,parentSchema:schema159,data};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}return validate72.errors=vErrors,
errors===0}validate72.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema165={type:"object",additionalProperties:!1,properties:{
attempts:{type:"integer",minimum:1,maximum:100,default:1},backoff:{$ref:"common.json#/$defs/duration",default:"5s"}}};function validate74(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){data.attempts===void 0&&(data.attempts=1),data.backoff===void 0&&(data.backoff="5s");for(let key0 in data)if(!(key0==="attemp\
ts"||key0==="backoff")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema165,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let data0=data.attempts;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/atte\
mpts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema165.properties.attempts.
type,parentSchema:schema165.properties.attempts,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="numb\
er"&&isFinite(data0)){if(data0>100||isNaN(data0)){let err2={instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:schema165.properties.attempts,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<1||isNaN(data0)){let err3={instancePath:instancePath+"/attempts",schemaPath:"\
#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema165.properties.
attempts,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}let data1=data.backoff;if(typeof data1!="string"&&!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/backoff",schemaPath:"common.json#/$defs/duratio\
n/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data1};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>0||isNaN(data1)){let err5={instancePath:instancePath+
"/backoff",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,
parentSchema:schema122,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1<0||isNaN(data1)){let err6={instancePath:instancePath+
"/backoff",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema122,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(typeof data1=="string"&&!pattern46.test(data1)){
let err7={instancePath:instancePath+"/backoff",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\
\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(\
?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)\
$",parentSchema:schema122,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:schema165.type,parentSchema:schema165,data};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}return validate74.errors=vErrors,errors===0}validate74.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="objec\
t"&&!Array.isArray(data)){if(data.with===void 0&&(data.with={}),data.verify===void 0&&(data.verify={}),data.timeout===void 0&&(data.timeout=
"30s"),data.onStop===void 0&&(data.onStop="abort"),data.retry===void 0&&(data.retry={}),data.undo===void 0&&(data.undo="auto"),data.do===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"do"},message:"must have required property 'do'",schema:schema155.
required,parentSchema:schema155,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="name"||key0===
"do"||key0==="with"||key0==="verify"||key0==="timeout"||key0==="onStop"||key0==="retry"||key0==="undo")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema155,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0==
"string"){if(!pattern6.test(data0)){let err2={instancePath:instancePath+"/name",schemaPath:"common.json#/$defs/text/pattern",keyword:"patter\
n",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data0};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}else{let err3={instancePath:instancePath+"/name",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.do!==void 0){let data1=data.do;if(typeof data1=="string"){if(!pattern70.test(data1)){let err4={instancePath:instancePath+"/do",schemaPath:"\
common.json#/$defs/actionName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+/[a-z0-9-]+$"},message:'must match pattern "^[a-z0-9-]+\
/[a-z0-9-]+$"',schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema157,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/do",schemaPath:"common.json#/$defs/actionName/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:schema157.type,parentSchema:schema157,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data2=data.
with;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err6={instancePath:instancePath+"/with",schemaPath:"common.json#/$defs/\
params/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema158.type,parentSchema:schema158,data:data2};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}validate72(data.verify,{instancePath:instancePath+"/verify",parentData:data,parentDataProperty:"\
verify",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);let data4=data.
timeout;if(typeof data4=="string"){if(!pattern13.test(data4)){let err7={instancePath:instancePath+"/timeout",schemaPath:"common.json#/$defs/\
positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},
message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\\
d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data4};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath:instancePath+"/timeout",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data4};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}let data5=data.onStop;if(typeof data5!="string"){let err9={instancePath:instancePath+"/onStop",schemaPath:"#/properties/\
onStop/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema155.properties.onStop.type,parentSchema:schema155.properties.
onStop,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(!(data5==="abort"||data5==="finish")){let err10={instancePath:instancePath+
"/onStop",schemaPath:"#/properties/onStop/enum",keyword:"enum",params:{allowedValues:schema155.properties.onStop.enum},message:"must be equa\
l to one of the allowed values",schema:schema155.properties.onStop.enum,parentSchema:schema155.properties.onStop,data:data5};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}validate74(data.retry,{instancePath:instancePath+"/retry",parentData:data,parentDataProperty:"r\
etry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length);let data7=data.
undo;if(typeof data7!="string"&&!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err11={instancePath:instancePath+"/undo",schemaPath:"\
#/properties/undo/type",keyword:"type",params:{type:schema155.properties.undo.type},message:"must be string,object",schema:schema155.properties.
undo.type,parentSchema:schema155.properties.undo,data:data7};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data7=="s\
tring"&&!pattern75.test(data7)){let err12={instancePath:instancePath+"/undo",schemaPath:"#/properties/undo/pattern",keyword:"pattern",params:{
pattern:"^(?:auto|none)$"},message:'must match pattern "^(?:auto|none)$"',schema:"^(?:auto|none)$",parentSchema:schema155.properties.undo,data:data7};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.with===void 0&&
(data7.with={}),data7.do===void 0){let err13={instancePath:instancePath+"/undo",schemaPath:"#/properties/undo/required",keyword:"required",params:{
missingProperty:"do"},message:"must have required property 'do'",schema:schema155.properties.undo.required,parentSchema:schema155.properties.
undo,data:data7};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}for(let key1 in data7)if(!(key1==="do"||key1==="with")){let err14={
instancePath:instancePath+"/undo",schemaPath:"#/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema155.properties.undo,data:data7};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}if(data7.do!==void 0){let data8=data7.do;if(typeof data8=="string"){if(!pattern70.test(data8)){let err15={instancePath:instancePath+
"/undo/do",schemaPath:"common.json#/$defs/actionName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+/[a-z0-9-]+$"},message:'must mat\
ch pattern "^[a-z0-9-]+/[a-z0-9-]+$"',schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema157,data:data8};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}}else{let err16={instancePath:instancePath+"/undo/do",schemaPath:"common.json#/$defs/actionName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data8};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}}let data9=data7.with;if(!(data9&&typeof data9=="object"&&!Array.isArray(data9))){let err17={instancePath:instancePath+"/und\
o/with",schemaPath:"common.json#/$defs/params/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema158.type,parentSchema:schema158,
data:data9};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema155.type,parentSchema:schema155,data};vErrors===null?vErrors=[err18]:vErrors.push(err18),
errors++}return validate71.errors=vErrors,errors===0}validate71.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema169={type:"ob\
ject",additionalProperties:!1,properties:{initial:{$ref:"common.json#/$defs/duration",default:"10s"},max:{$ref:"common.json#/$defs/duration",
default:"10m"},resetAfter:{$ref:"common.json#/$defs/duration",default:"10m"}}};function validate77(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.initial===void 0&&(data.initial=
"10s"),data.max===void 0&&(data.max="10m"),data.resetAfter===void 0&&(data.resetAfter="10m");for(let key0 in data)if(!(key0==="initial"||key0===
"max"||key0==="resetAfter")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema169,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let data0=data.initial;if(typeof data0!="string"&&!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/initial",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.
type,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){
if(data0>0||isNaN(data0)){let err2={instancePath:instancePath+"/initial",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",
params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data0<0||isNaN(data0)){let err3={instancePath:instancePath+"/initial",schemaPath:"common.json#/$defs/duration/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}if(typeof data0=="string"&&!pattern46.test(data0)){let err4={instancePath:instancePath+"/initial",schemaPath:"common.js\
on#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)\
$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\\
d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data0};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}let data1=data.max;if(typeof data1!="string"&&!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){
let err5={instancePath:instancePath+"/max",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema122.type},message:"\
must be string,integer",schema:schema122.type,parentSchema:schema122,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1==
"number"&&isFinite(data1)){if(data1>0||isNaN(data1)){let err6={instancePath:instancePath+"/max",schemaPath:"common.json#/$defs/duration/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data1};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(data1<0||isNaN(data1)){let err7={instancePath:instancePath+"/max",schemaPath:"common.json#/$defs/durat\
ion/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data1};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(typeof data1=="string"&&!pattern46.test(data1)){let err8={instancePath:instancePath+"/ma\
x",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d\
+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',
schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data1};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}let data2=data.resetAfter;if(typeof data2!="string"&&!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))){let err9={instancePath:instancePath+"/resetAfter",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{
type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data2};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>0||isNaN(data2)){let err10={instancePath:instancePath+"/res\
etAfter",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,
parentSchema:schema122,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data2<0||isNaN(data2)){let err11={instancePath:instancePath+
"/resetAfter",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema122,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(typeof data2=="string"&&!pattern46.test(data2)){
let err12={instancePath:instancePath+"/resetAfter",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0\
|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+\
w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+m\
s)?)$",parentSchema:schema122,data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema169.type,parentSchema:schema169,data};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}return validate77.errors=vErrors,errors===0}validate77.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema173={type:"object",additionalProperties:!1,properties:{failures:{type:"integer",minimum:1,maximum:1e3,default:3},within:{$ref:"com\
mon.json#/$defs/positiveDuration",default:"1h"}}};function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate79.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.failures===void 0&&(data.failures=3),data.within===void 0&&(data.within=
"1h");for(let key0 in data)if(!(key0==="failures"||key0==="within")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema173,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.failures;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer",schema:schema173.properties.failures.type,parentSchema:schema173.properties.failures,data:data0};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>1e3||isNaN(data0)){let err2={instancePath:instancePath+"/fa\
ilures",schemaPath:"#/properties/failures/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,
parentSchema:schema173.properties.failures,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<1||isNaN(data0)){let err3={
instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:schema173.properties.failures,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}let data1=data.
within;if(typeof data1=="string"){if(!pattern13.test(data1)){let err4={instancePath:instancePath+"/within",schemaPath:"common.json#/$defs/po\
sitiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},
message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\\
d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data1};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}else{let err5={instancePath:instancePath+"/within",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data1};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema173.
type,parentSchema:schema173,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate79.errors=vErrors,errors===0}validate79.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema175={type:"object",additionalProperties:!1,oneOf:[{required:["do"]},{required:[
"escalate"]}],properties:{do:{$ref:"common.json#/$defs/actionName"},with:{$ref:"common.json#/$defs/params",default:{}},escalate:{type:"strin\
g",pattern:"^agent/[a-z0-9][a-z0-9-]{0,62}$","x-expected":"agent/NAME"}}},pattern82=new RegExp("^agent/[a-z0-9][a-z0-9-]{0,62}$","u");function validate81(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,
_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.do===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"do"},message:"must have required property 'do'",schema:schema175.oneOf[0].required,parentSchema:schema175.
oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.escalate===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"escalate"},message:"must have required property 'escalate'",schema:schema175.oneOf[1].required,parentSchema:schema175.
oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0?(valid0=!1,passing0=
[passing0,1]):_valid0&&(valid0=!0,passing0=1),valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err2={
instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema175.
oneOf,parentSchema:schema175,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data&&typeof data=="object"&&!Array.isArray(
data)){data.with===void 0&&(data.with={});for(let key0 in data)if(!(key0==="do"||key0==="with"||key0==="escalate")){let err3={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema175,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.do!==void 0){let data0=data.do;if(typeof data0==
"string"){if(!pattern70.test(data0)){let err4={instancePath:instancePath+"/do",schemaPath:"common.json#/$defs/actionName/pattern",keyword:"p\
attern",params:{pattern:"^[a-z0-9-]+/[a-z0-9-]+$"},message:'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"',schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema157,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/do",schemaPath:"common.jso\
n#/$defs/actionName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data0};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.with;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err6={
instancePath:instancePath+"/with",schemaPath:"common.json#/$defs/params/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema158.type,parentSchema:schema158,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.escalate!==void 0){
let data2=data.escalate;if(typeof data2=="string"){if(!pattern82.test(data2)){let err7={instancePath:instancePath+"/escalate",schemaPath:"#/\
properties/escalate/pattern",keyword:"pattern",params:{pattern:"^agent/[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^agent/[a-z0-\
9][a-z0-9-]{0,62}$"',schema:"^agent/[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema175.properties.escalate,data:data2};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:schema175.properties.escalate.type,parentSchema:schema175.properties.escalate,data:data2};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:schema175.type,parentSchema:schema175,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
return validate81.errors=vErrors,errors===0}validate81.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate66(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.target===
void 0&&(data.target="${labels}"),data.backoff===void 0&&(data.backoff={}),data.futility===void 0&&(data.futility={}),data.requires===void 0&&
(data.requires={}),data.after===void 0&&(data.after=[]),data.when===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"when"},message:"must have required property 'when'",schema:schema147.required,parentSchema:schema147,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.ladder===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ladder"},message:"must have required property 'ladder'",schema:schema147.required,parentSchema:schema147,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func1.call(schema147.properties,key0)){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema147,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}data.when!==void 0&&(validate67(data.when,{instancePath:instancePath+
"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.
errors),errors=vErrors.length));let data1=data.target;if(typeof data1=="string"){if(!pattern6.test(data1)){let err3={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",
parentSchema:schema147.properties.target,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema147.properties.target.
type,parentSchema:schema147.properties.target,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.ladder!==void 0){
let data2=data.ladder;if(Array.isArray(data2)){if(data2.length<1){let err5={instancePath:instancePath+"/ladder",schemaPath:"#/properties/lad\
der/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema147.properties.ladder,
data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let len0=data2.length;for(let i0=0;i0<len0;i0++)validate71(data2[i0],{
instancePath:instancePath+"/ladder/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.
errors:vErrors.concat(validate71.errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+"/ladder",schemaPath:"#/properties/\
ladder/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema147.properties.ladder.type,parentSchema:schema147.properties.
ladder,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(validate77(data.backoff,{instancePath:instancePath+"/backof\
f",parentData:data,parentDataProperty:"backoff",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.
errors),errors=vErrors.length),validate79(data.futility,{instancePath:instancePath+"/futility",parentData:data,parentDataProperty:"futility",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length),data.onExhausted!==
void 0&&(validate81(data.onExhausted,{instancePath:instancePath+"/onExhausted",parentData:data,parentDataProperty:"onExhausted",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length)),data.stopWhen!==void 0){let data7=data.stopWhen;
if(typeof data7=="string"){if(!pattern6.test(data7)){let err7={instancePath:instancePath+"/stopWhen",schemaPath:"common.json#/$defs/promql/p\
attern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data7};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/stopWhen",schemaPath:"common.json#/$defs/promql/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data7};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}let data8=data.requires;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){data8.observations===void 0&&
(data8.observations=1);for(let key1 in data8)if(key1!=="observations"){let err9={instancePath:instancePath+"/requires",schemaPath:"#/$defs/r\
equires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",
schema:!1,parentSchema:schema179,data:data8};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let data9=data8.observations;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err10={instancePath:instancePath+"/requires/observations",schemaPath:"#/$defs/req\
uires/properties/observations/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema179.properties.observations.
type,parentSchema:schema179.properties.observations,data:data9};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data9==
"number"&&isFinite(data9)){if(data9>10||isNaN(data9)){let err11={instancePath:instancePath+"/requires/observations",schemaPath:"#/$defs/requ\
ires/properties/observations/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10",schema:10,parentSchema:schema179.
properties.observations,data:data9};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data9<1||isNaN(data9)){let err12={instancePath:instancePath+
"/requires/observations",schemaPath:"#/$defs/requires/properties/observations/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:schema179.properties.observations,data:data9};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{
let err13={instancePath:instancePath+"/requires",schemaPath:"#/$defs/requires/type",keyword:"type",params:{type:"object"},message:"must be o\
bject",schema:schema179.type,parentSchema:schema179,data:data8};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let data10=data.
after;if(Array.isArray(data10)){let len1=data10.length;for(let i1=0;i1<len1;i1++){let data11=data10[i1];if(typeof data11=="string"){if(!pattern4.
test(data11)){let err14={instancePath:instancePath+"/after/"+i1,schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,
data:data11};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/after/"+i1,schemaPath:"\
common.json#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data11};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}let i2=data10.length,j0;if(i2>1){outer0:for(;i2--;)for(j0=i2;j0--;)if(func0(data10[i2],
data10[j0])){let err16={instancePath:instancePath+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i:i2,j:j0},
message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:!0,parentSchema:schema147.properties.after,data:data10};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++;break outer0}}}else{let err17={instancePath:instancePath+"/after",schemaPath:"#/\
properties/after/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema147.properties.after.type,parentSchema:schema147.
properties.after,data:data10};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.tune!==void 0){let data12=data.tune;if(data12&&
typeof data12=="object"&&!Array.isArray(data12)){if(Object.keys(data12).length<1){let err18={instancePath:instancePath+"/tune",schemaPath:"#\
/$defs/ladderTune/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema181,
data:data12};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}for(let key2 in data12)if(!(key2==="order"||key2==="mode")){let err19={
instancePath:instancePath+"/tune",schemaPath:"#/$defs/ladderTune/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties",schema:!1,parentSchema:schema181,data:data12};vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++}if(data12.order!==void 0){let data13=data12.order;if(typeof data13!="boolean"){let err20={instancePath:instancePath+"/tune/order",schemaPath:"\
#/$defs/ladderTune/properties/order/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema181.properties.order.
type,parentSchema:schema181.properties.order,data:data13};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data12.mode!==void 0){
let data14=data12.mode;if(!(data14==="warn"||data14==="enforce")){let err21={instancePath:instancePath+"/tune/mode",schemaPath:"#/$defs/ladd\
erTune/properties/mode/enum",keyword:"enum",params:{allowedValues:schema181.properties.mode.enum},message:"must be equal to one of the allow\
ed values",schema:schema181.properties.mode.enum,parentSchema:schema181.properties.mode,data:data14};vErrors===null?vErrors=[err21]:vErrors.
push(err21),errors++}}}else{let err22={instancePath:instancePath+"/tune",schemaPath:"#/$defs/ladderTune/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:schema181.type,parentSchema:schema181,data:data12};vErrors===null?vErrors=[err22]:vErrors.push(err22),
errors++}}}else{let err23={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema147.
type,parentSchema:schema147,data};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}return validate66.errors=vErrors,errors===0}validate66.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===void 0&&(data.mode="observe"),data.apiVersion===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersi\
on'",schema:schema138.required,parentSchema:schema138,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind\
'",schema:schema138.required,parentSchema:schema138,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property '\
metadata'",schema:schema138.required,parentSchema:schema138,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec\
'",schema:schema138.required,parentSchema:schema138,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0===
"apiVersion"||key0==="kind"||key0==="metadata"||key0==="mode"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema138,data};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.apiVersion!==void 0){let data0=data.apiVersion;if(data0!=="homeostat/v1"){
let err5={instancePath:instancePath+"/apiVersion",schemaPath:"common.json#/$defs/apiVersion/const",keyword:"const",params:{allowedValue:"hom\
eostat/v1"},message:"must be equal to constant",schema:"homeostat/v1",parentSchema:schema33,data:data0};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;if(data1!=="Playbook"){let err6={instancePath:instancePath+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Playbook"},message:"must be equal to constant",schema:"Playbook",parentSchema:schema138.
properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.metadata!==void 0&&(validate64(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(
validate64.errors),errors=vErrors.length));let data3=data.mode;if(!(data3==="enforce"||data3==="warn"||data3==="observe"||data3==="off")){let err7={
instancePath:instancePath+"/mode",schemaPath:"common.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"mus\
t be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}data.spec!==void 0&&(validate66(data.spec,{instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}return validate63.errors=vErrors,errors===0}validate63.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateScalingRule=validate84,schema182={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,required:[
"apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"common.json#/$defs/apiVersion"},kind:{const:"ScalingRule"},metadata:{$ref:"\
common.json#/$defs/metadata"},mode:{$ref:"common.json#/$defs/mode",default:"observe"},spec:{$ref:"#/$defs/scalingSpec"}},$defs:{scalingSpec:{
type:"object",additionalProperties:!1,required:["knob","min","max","metrics"],properties:{knob:{$ref:"#/$defs/knob"},min:{type:"integer",minimum:0},
max:{type:"integer",minimum:1},response:{enum:["direct","inverse"],default:"direct"},metrics:{type:"array",items:{$ref:"#/$defs/scalingMetri\
c"},minItems:1,"x-expected":"a list of metrics"},tolerance:{type:"number",minimum:0,exclusiveMaximum:1,default:.1},behavior:{$ref:"#/$defs/s\
calingBehavior",default:{}},schedule:{type:"array",items:{$ref:"#/$defs/scalingSchedule"},default:[]},forecast:{$ref:"#/$defs/scalingForecas\
t"},fallback:{$ref:"#/$defs/scalingFallback"},idle:{type:"integer",minimum:0},scaleToZeroAfter:{$ref:"common.json#/$defs/duration",default:"\
0"},pause:{$ref:"#/$defs/scalingPause",default:{}},batch:{$ref:"#/$defs/scalingBatch"},tune:{$ref:"#/$defs/scalingTune"},timeout:{$ref:"comm\
on.json#/$defs/positiveDuration",default:"30s"}}},scalingTune:{type:"object",additionalProperties:!1,minProperties:1,"x-expected":"at least \
one of schedule: { min: 1, max: 8 } and target: { min: 2, max: 9 } with its objective",dependentRequired:{target:["objective"],objective:["t\
arget"]},properties:{schedule:{$ref:"#/$defs/floorRange"},target:{$ref:"common.json#/$defs/numberRange"},objective:{$ref:"common.json#/$defs\
/name"}}},floorRange:{type:"object",additionalProperties:!1,required:["min","max"],properties:{min:{type:"integer",minimum:0},max:{type:"int\
eger",minimum:1}}},knob:{type:"object",additionalProperties:!1,required:["use"],properties:{use:{$ref:"common.json#/$defs/actionName"},with:{
$ref:"common.json#/$defs/params",default:{}}}},scalingMetric:{type:"object",additionalProperties:!1,required:["signal","target"],properties:{
signal:{$ref:"common.json#/$defs/promql"},target:{$ref:"#/$defs/scalingTarget"},activation:{type:"number"}}},scalingTarget:{type:"object",additionalProperties:!1,
oneOf:[{required:["value"]},{required:["averageValue"]}],properties:{value:{type:"number",exclusiveMinimum:0},averageValue:{type:"number",exclusiveMinimum:0}}},
scalingBehavior:{type:"object",additionalProperties:!1,properties:{scaleUp:{$ref:"#/$defs/scaleUp",default:{}},scaleDown:{$ref:"#/$defs/scal\
eDown",default:{}}}},scaleUp:{type:"object",additionalProperties:!1,properties:{stabilizationWindow:{$ref:"common.json#/$defs/duration",default:"\
0s"},policies:{type:"array",items:{$ref:"#/$defs/scalingStep"},minItems:1,default:[{type:"Pods",value:4,period:"15s"},{type:"Percent",value:100,
period:"15s"}]},select:{$ref:"#/$defs/scalingSelect",default:"Max"},tolerance:{$ref:"#/$defs/scalingTolerance"}}},scaleDown:{type:"object",additionalProperties:!1,
properties:{stabilizationWindow:{$ref:"common.json#/$defs/duration",default:"300s"},policies:{type:"array",items:{$ref:"#/$defs/scalingStep"},
minItems:1,default:[{type:"Percent",value:100,period:"15s"}]},select:{$ref:"#/$defs/scalingSelect",default:"Max"},tolerance:{$ref:"#/$defs/s\
calingTolerance"}}},scalingTolerance:{type:"number",minimum:0,exclusiveMaximum:1},scalingStep:{type:"object",additionalProperties:!1,required:[
"type","value","period"],properties:{type:{enum:["Percent","Pods"]},value:{type:"integer",minimum:1},period:{$ref:"common.json#/$defs/positi\
veDuration"}}},scalingSelect:{enum:["Max","Min","Disabled"]},scalingSchedule:{type:"object",additionalProperties:!1,required:["cron","durati\
on"],properties:{cron:{$ref:"common.json#/$defs/text"},timezone:{$ref:"common.json#/$defs/text",default:"UTC"},duration:{$ref:"common.json#/\
$defs/positiveDuration"},min:{type:"integer",minimum:0},max:{type:"integer",minimum:1}}},scalingForecast:{type:"object",additionalProperties:!1,
required:["method","horizon"],properties:{method:{enum:["seasonal"]},horizon:{$ref:"common.json#/$defs/positiveDuration"},season:{$ref:"comm\
on.json#/$defs/positiveDuration",default:"1d"},mode:{enum:["floor","observe"],default:"observe"}}},scalingFallback:{type:"object",additionalProperties:!1,
required:["failures","value"],properties:{failures:{type:"integer",minimum:1},value:{type:"integer",minimum:0},behavior:{enum:["static","cur\
rentReplicas","currentReplicasIfHigher","currentReplicasIfLower"],default:"static"}}},scalingPause:{type:"object",additionalProperties:!1,properties:{
scaleIn:{type:"boolean",default:!1},scaleOut:{type:"boolean",default:!1},value:{type:"integer",minimum:0}}},scalingBatch:{type:"object",additionalProperties:!1,
required:["size","maxAge"],properties:{size:{type:"integer",minimum:1},maxAge:{$ref:"common.json#/$defs/positiveDuration"},arrivals:{$ref:"c\
ommon.json#/$defs/promql"}}}}};function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate85.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema34.required,
parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'owner'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"rationale"},message:"must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0===
"rationale"||key0==="runbook")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",
schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0\
-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.
type,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+
"/labels",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9\
])?$"},message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate85.
errors=vErrors,errors===0}validate85.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema191={type:"object",additionalProperties:!1,
required:["knob","min","max","metrics"],properties:{knob:{$ref:"#/$defs/knob"},min:{type:"integer",minimum:0},max:{type:"integer",minimum:1},
response:{enum:["direct","inverse"],default:"direct"},metrics:{type:"array",items:{$ref:"#/$defs/scalingMetric"},minItems:1,"x-expected":"a \
list of metrics"},tolerance:{type:"number",minimum:0,exclusiveMaximum:1,default:.1},behavior:{$ref:"#/$defs/scalingBehavior",default:{}},schedule:{
type:"array",items:{$ref:"#/$defs/scalingSchedule"},default:[]},forecast:{$ref:"#/$defs/scalingForecast"},fallback:{$ref:"#/$defs/scalingFal\
lback"},idle:{type:"integer",minimum:0},scaleToZeroAfter:{$ref:"common.json#/$defs/duration",default:"0"},pause:{$ref:"#/$defs/scalingPause",
default:{}},batch:{$ref:"#/$defs/scalingBatch"},tune:{$ref:"#/$defs/scalingTune"},timeout:{$ref:"common.json#/$defs/positiveDuration",default:"\
30s"}}},schema216={type:"object",additionalProperties:!1,required:["failures","value"],properties:{failures:{type:"integer",minimum:1},value:{
type:"integer",minimum:0},behavior:{enum:["static","currentReplicas","currentReplicasIfHigher","currentReplicasIfLower"],default:"static"}}},
schema218={type:"object",additionalProperties:!1,properties:{scaleIn:{type:"boolean",default:!1},scaleOut:{type:"boolean",default:!1},value:{
type:"integer",minimum:0}}},schema192={type:"object",additionalProperties:!1,required:["use"],properties:{use:{$ref:"common.json#/$defs/acti\
onName"},with:{$ref:"common.json#/$defs/params",default:{}}}};function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate88.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.with===void 0&&(data.with={}),data.use===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"use"},message:"must have required propert\
y 'use'",schema:schema192.required,parentSchema:schema192,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="use"||key0==="with")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema192,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.use!==void 0){let data0=data.use;if(typeof data0=="string"){if(!pattern70.test(data0)){let err2={instancePath:instancePath+"/use",schemaPath:"\
common.json#/$defs/actionName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+/[a-z0-9-]+$"},message:'must match pattern "^[a-z0-9-]+\
/[a-z0-9-]+$"',schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema157,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/use",schemaPath:"common.json#/$defs/actionName/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:schema157.type,parentSchema:schema157,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}let data1=data.
with;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err4={instancePath:instancePath+"/with",schemaPath:"common.json#/$defs/\
params/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema158.type,parentSchema:schema158,data:data1};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema192.type,parentSchema:schema192,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate88.
errors=vErrors,errors===0}validate88.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema195={type:"object",additionalProperties:!1,
required:["signal","target"],properties:{signal:{$ref:"common.json#/$defs/promql"},target:{$ref:"#/$defs/scalingTarget"},activation:{type:"n\
umber"}}},schema197={type:"object",additionalProperties:!1,oneOf:[{required:["value"]},{required:["averageValue"]}],properties:{value:{type:"\
number",exclusiveMinimum:0},averageValue:{type:"number",exclusiveMinimum:0}}};function validate90(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate90.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.signal===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signal"},message:"must have required property 'signal'",schema:schema195.
required,parentSchema:schema195,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.target===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'target'",schema:schema195.
required,parentSchema:schema195,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="signal"||key0===
"target"||key0==="activation")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema195,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.signal!==void 0){let data0=data.signal;if(typeof data0=="string"){if(!pattern6.test(data0)){let err3={instancePath:instancePath+"/si\
gnal",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",
parentSchema:schema86,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/sign\
al",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.target!==void 0){let data1=data.target,_errs8=errors,valid3=!1,
passing0=null,_errs9=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.value===void 0){let err5={instancePath:instancePath+
"/target",schemaPath:"#/$defs/scalingTarget/oneOf/0/required",keyword:"required",params:{missingProperty:"value"},message:"must have require\
d property 'value'",schema:schema197.oneOf[0].required,parentSchema:schema197.oneOf[0],data:data1};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}var _valid0=_errs9===errors;_valid0&&(valid3=!0,passing0=0);let _errs10=errors;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)&&data1.averageValue===void 0){let err6={instancePath:instancePath+"/target",schemaPath:"#/$defs/scalingTarget/oneOf/1/required",keyword:"\
required",params:{missingProperty:"averageValue"},message:"must have required property 'averageValue'",schema:schema197.oneOf[1].required,parentSchema:schema197.
oneOf[1],data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs10===errors;if(_valid0&&valid3?(valid3=!1,passing0=
[passing0,1]):_valid0&&(valid3=!0,passing0=1),valid3)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err7={
instancePath:instancePath+"/target",schemaPath:"#/$defs/scalingTarget/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must \
match exactly one schema in oneOf",schema:schema197.oneOf,parentSchema:schema197,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1)if(!(key1==="value"||key1==="averageValue")){let err8={
instancePath:instancePath+"/target",schemaPath:"#/$defs/scalingTarget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema197,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}if(data1.value!==void 0){let data2=data1.value;if(typeof data2=="number"&&isFinite(data2)){if(data2<=0||isNaN(data2)){let err9={instancePath:instancePath+
"/target/value",schemaPath:"#/$defs/scalingTarget/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0",schema:0,parentSchema:schema197.properties.value,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{
let err10={instancePath:instancePath+"/target/value",schemaPath:"#/$defs/scalingTarget/properties/value/type",keyword:"type",params:{type:"n\
umber"},message:"must be number",schema:schema197.properties.value.type,parentSchema:schema197.properties.value,data:data2};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data1.averageValue!==void 0){let data3=data1.averageValue;if(typeof data3=="number"&&isFinite(data3)){
if(data3<=0||isNaN(data3)){let err11={instancePath:instancePath+"/target/averageValue",schemaPath:"#/$defs/scalingTarget/properties/averageV\
alue/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema197.properties.
averageValue,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/target/ave\
rageValue",schemaPath:"#/$defs/scalingTarget/properties/averageValue/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema197.
properties.averageValue.type,parentSchema:schema197.properties.averageValue,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{
let err13={instancePath:instancePath+"/target",schemaPath:"#/$defs/scalingTarget/type",keyword:"type",params:{type:"object"},message:"must b\
e object",schema:schema197.type,parentSchema:schema197,data:data1};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.activation!==
void 0){let data4=data.activation;if(!(typeof data4=="number"&&isFinite(data4))){let err14={instancePath:instancePath+"/activation",schemaPath:"\
#/properties/activation/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema195.properties.activation.type,parentSchema:schema195.
properties.activation,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:schema195.type,parentSchema:schema195,data};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}return validate90.errors=vErrors,errors===0}validate90.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema198={type:"object",additionalProperties:!1,properties:{scaleUp:{$ref:"#/$defs/scaleUp",default:{}},scaleDown:{$ref:"#/$defs/scaleD\
own",default:{}}}},schema199={type:"object",additionalProperties:!1,properties:{stabilizationWindow:{$ref:"common.json#/$defs/duration",default:"\
0s"},policies:{type:"array",items:{$ref:"#/$defs/scalingStep"},minItems:1,default:[{type:"Pods",value:4,period:"15s"},{type:"Percent",value:100,
period:"15s"}]},select:{$ref:"#/$defs/scalingSelect",default:"Max"},tolerance:{$ref:"#/$defs/scalingTolerance"}}},schema203={enum:["Max","Mi\
n","Disabled"]},schema204={type:"number",minimum:0,exclusiveMaximum:1},schema201={type:"object",additionalProperties:!1,required:["type","va\
lue","period"],properties:{type:{enum:["Percent","Pods"]},value:{type:"integer",minimum:1},period:{$ref:"common.json#/$defs/positiveDuration"}}};
function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate94.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="objec\
t"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:schema201.required,parentSchema:schema201,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},
message:"must have required property 'value'",schema:schema201.required,parentSchema:schema201,data};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.period===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"period"},
message:"must have required property 'period'",schema:schema201.required,parentSchema:schema201,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}for(let key0 in data)if(!(key0==="type"||key0==="value"||key0==="period")){let err3={instancePath,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema201,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.type!==void 0){let data0=data.type;if(!(data0==="Percent"||data0==="\
Pods")){let err4={instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema201.properties.
type.enum},message:"must be equal to one of the allowed values",schema:schema201.properties.type.enum,parentSchema:schema201.properties.type,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.value!==void 0){let data1=data.value;if(!(typeof data1=="numb\
er"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema201.properties.value.type,parentSchema:schema201.properties.value,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<1||isNaN(data1))){let err6={instancePath:instancePath+
"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema201.
properties.value,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.period!==void 0){let data2=data.period;if(typeof data2==
"string"){if(!pattern13.test(data2)){let err7={instancePath:instancePath+"/period",schemaPath:"common.json#/$defs/positiveDuration/pattern",
keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must matc\
h pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\\
d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/period",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema201.type,parentSchema:schema201,
data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate94.errors=vErrors,errors===0}validate94.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate93.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){data.stabilizationWindow===void 0&&(data.stabilizationWindow="0s"),data.policies===void 0&&
(data.policies=[{type:"Pods",value:4,period:"15s"},{type:"Percent",value:100,period:"15s"}]),data.select===void 0&&(data.select="Max");for(let key0 in data)
if(!(key0==="stabilizationWindow"||key0==="policies"||key0==="select"||key0==="tolerance")){let err0={instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema199,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.stabilizationWindow;if(typeof data0!="string"&&!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$\
defs/duration/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,
data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>0||isNaN(data0)){
let err2={instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<
0||isNaN(data0)){let err3={instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}if(typeof data0=="string"&&!pattern46.test(data0)){let err4={instancePath:instancePath+"/stabilizationWindow",schemaPath:"\
common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?\
:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"\
^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data0};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}let data1=data.policies;if(Array.isArray(data1)){if(data1.length<1){let err5={instancePath:instancePath+"\
/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:schema199.properties.policies,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate94(data1[i0],{instancePath:instancePath+"/policies/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+
"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema199.properties.
policies.type,parentSchema:schema199.properties.policies,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let data3=data.
select;if(!(data3==="Max"||data3==="Min"||data3==="Disabled")){let err7={instancePath:instancePath+"/select",schemaPath:"#/$defs/scalingSele\
ct/enum",keyword:"enum",params:{allowedValues:schema203.enum},message:"must be equal to one of the allowed values",schema:schema203.enum,parentSchema:schema203,
data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.tolerance!==void 0){let data4=data.tolerance;if(typeof data4==
"number"&&isFinite(data4)){if(data4<0||isNaN(data4)){let err8={instancePath:instancePath+"/tolerance",schemaPath:"#/$defs/scalingTolerance/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema204,data:data4};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}if(data4>=1||isNaN(data4)){let err9={instancePath:instancePath+"/tolerance",schemaPath:"#/$defs/s\
calingTolerance/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1",schema:1,parentSchema:schema204,
data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/tolerance",schemaPath:"#/\
$defs/scalingTolerance/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema204.type,parentSchema:schema204,data:data4};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema199.type,parentSchema:schema199,data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
return validate93.errors=vErrors,errors===0}validate93.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema205={type:"object",additionalProperties:!1,
properties:{stabilizationWindow:{$ref:"common.json#/$defs/duration",default:"300s"},policies:{type:"array",items:{$ref:"#/$defs/scalingStep"},
minItems:1,default:[{type:"Percent",value:100,period:"15s"}]},select:{$ref:"#/$defs/scalingSelect",default:"Max"},tolerance:{$ref:"#/$defs/s\
calingTolerance"}}};function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate97.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){data.stabilizationWindow===void 0&&(data.stabilizationWindow="300s"),data.policies===void 0&&
(data.policies=[{type:"Percent",value:100,period:"15s"}]),data.select===void 0&&(data.select="Max");for(let key0 in data)if(!(key0==="stabil\
izationWindow"||key0==="policies"||key0==="select"||key0==="tolerance")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema205,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.stabilizationWindow;if(typeof data0!="string"&&!(typeof data0=="num\
ber"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$defs\
/duration/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>0||isNaN(data0)){let err2={instancePath:instancePath+
"/stabilizationWindow",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be \
<= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<0||isNaN(data0)){let err3={
instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(typeof data0==
"string"&&!pattern46.test(data0)){let err4={instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$defs/duration/pattern",
keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must ma\
tch pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?\
(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
let data1=data.policies;if(Array.isArray(data1)){if(data1.length<1){let err5={instancePath:instancePath+"/policies",schemaPath:"#/properties\
/policies/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema205.properties.
policies,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let len0=data1.length;for(let i0=0;i0<len0;i0++)validate94(data1[i0],
{instancePath:instancePath+"/policies/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate94.
errors:vErrors.concat(validate94.errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+"/policies",schemaPath:"#/propertie\
s/policies/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema205.properties.policies.type,parentSchema:schema205.
properties.policies,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let data3=data.select;if(!(data3==="Max"||data3===
"Min"||data3==="Disabled")){let err7={instancePath:instancePath+"/select",schemaPath:"#/$defs/scalingSelect/enum",keyword:"enum",params:{allowedValues:schema203.
enum},message:"must be equal to one of the allowed values",schema:schema203.enum,parentSchema:schema203,data:data3};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}if(data.tolerance!==void 0){let data4=data.tolerance;if(typeof data4=="number"&&isFinite(data4)){if(data4<
0||isNaN(data4)){let err8={instancePath:instancePath+"/tolerance",schemaPath:"#/$defs/scalingTolerance/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema204,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4>=
1||isNaN(data4)){let err9={instancePath:instancePath+"/tolerance",schemaPath:"#/$defs/scalingTolerance/exclusiveMaximum",keyword:"exclusiveM\
aximum",params:{comparison:"<",limit:1},message:"must be < 1",schema:1,parentSchema:schema204,data:data4};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}else{let err10={instancePath:instancePath+"/tolerance",schemaPath:"#/$defs/scalingTolerance/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema204.type,parentSchema:schema204,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema205.
type,parentSchema:schema205,data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate97.errors=vErrors,errors===0}validate97.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate92.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.scaleUp===void 0&&(data.scaleUp={}),data.scaleDown===void 0&&(data.scaleDown=
{});for(let key0 in data)if(!(key0==="scaleUp"||key0==="scaleDown")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema198,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}validate93(data.scaleUp,{instancePath:instancePath+"/scaleUp",parentData:data,parentDataProperty:"\
scaleUp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length),validate97(
data.scaleDown,{instancePath:instancePath+"/scaleDown",parentData:data,parentDataProperty:"scaleDown",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length)}else{let err1={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:schema198.type,parentSchema:schema198,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate92.errors=vErrors,errors===0}validate92.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema209={
type:"object",additionalProperties:!1,required:["cron","duration"],properties:{cron:{$ref:"common.json#/$defs/text"},timezone:{$ref:"common.\
json#/$defs/text",default:"UTC"},duration:{$ref:"common.json#/$defs/positiveDuration"},min:{type:"integer",minimum:0},max:{type:"integer",minimum:1}}};
function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="objec\
t"&&!Array.isArray(data)){if(data.timezone===void 0&&(data.timezone="UTC"),data.cron===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"cron"},message:"must have required property 'cron'",schema:schema209.required,parentSchema:schema209,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.duration===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'",schema:schema209.required,parentSchema:schema209,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="cron"||key0==="timezone"||key0==="duration"||
key0==="min"||key0==="max")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema209,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.cron!==void 0){let data0=data.cron;if(typeof data0=="string"){if(!pattern6.test(data0)){let err3={instancePath:instancePath+"/cron",
schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/cron",schemaPath:"common.j\
son#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}let data1=data.timezone;if(typeof data1=="string"){if(!pattern6.test(data1)){let err5={
instancePath:instancePath+"/timezone",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must ma\
tch pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath:instancePath+"/timezone",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:schema37.type,parentSchema:schema37,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.duration!==void 0){
let data2=data.duration;if(typeof data2=="string"){if(!pattern13.test(data2)){let err7={instancePath:instancePath+"/duration",schemaPath:"co\
mmon.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d\
+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"\
^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/duration",schemaPath:"common.json#/$defs/positiveDuration/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.min!==void 0){let data3=data.min;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))){let err9={instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:schema209.properties.min.type,parentSchema:schema209.properties.min,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err10={instancePath:instancePath+"/min",schemaPath:"\
#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema209.properties.
min,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.max!==void 0){let data4=data.max;if(!(typeof data4=="nu\
mber"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err11={instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema209.properties.max.type,parentSchema:schema209.properties.max,data:data4};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<1||isNaN(data4))){let err12={
instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1",schema:1,parentSchema:schema209.properties.max,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema209.type,parentSchema:schema209,
data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate101.errors=vErrors,errors===0}validate101.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema213={type:"object",additionalProperties:!1,required:["method","horizon"],properties:{method:{enum:[
"seasonal"]},horizon:{$ref:"common.json#/$defs/positiveDuration"},season:{$ref:"common.json#/$defs/positiveDuration",default:"1d"},mode:{enum:[
"floor","observe"],default:"observe"}}};function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate103.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.season===void 0&&(data.season="1d"),data.mode===void 0&&(data.mode=
"observe"),data.method===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},message:"\
must have required property 'method'",schema:schema213.required,parentSchema:schema213,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.horizon===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"horizon"},message:"\
must have required property 'horizon'",schema:schema213.required,parentSchema:schema213,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data)if(!(key0==="method"||key0==="horizon"||key0==="season"||key0==="mode")){let err2={instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema213,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.method!==void 0){let data0=data.method;if(data0!==
"seasonal"){let err3={instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:schema213.
properties.method.enum},message:"must be equal to one of the allowed values",schema:schema213.properties.method.enum,parentSchema:schema213.
properties.method,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.horizon!==void 0){let data1=data.horizon;if(typeof data1==
"string"){if(!pattern13.test(data1)){let err4={instancePath:instancePath+"/horizon",schemaPath:"common.json#/$defs/positiveDuration/pattern",
keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must matc\
h pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\\
d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/horizon",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema53.type,parentSchema:schema53,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data2=data.
season;if(typeof data2=="string"){if(!pattern13.test(data2)){let err6={instancePath:instancePath+"/season",schemaPath:"common.json#/$defs/po\
sitiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},
message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\\
d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}else{let err7={instancePath:instancePath+"/season",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}let data3=data.mode;if(!(data3==="floor"||data3==="observe")){let err8={instancePath:instancePath+"/mode",schemaPath:"#/\
properties/mode/enum",keyword:"enum",params:{allowedValues:schema213.properties.mode.enum},message:"must be equal to one of the allowed valu\
es",schema:schema213.properties.mode.enum,parentSchema:schema213.properties.mode,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema213.type,
parentSchema:schema213,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate103.errors=vErrors,errors===0}validate103.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema219={type:"object",additionalProperties:!1,required:["size","maxAge"],properties:{
size:{type:"integer",minimum:1},maxAge:{$ref:"common.json#/$defs/positiveDuration"},arrivals:{$ref:"common.json#/$defs/promql"}}};function validate105(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate105.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.size===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"size"},message:"\
must have required property 'size'",schema:schema219.required,parentSchema:schema219,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.maxAge===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxAge"},message:"\
must have required property 'maxAge'",schema:schema219.required,parentSchema:schema219,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data)if(!(key0==="size"||key0==="maxAge"||key0==="arrivals")){let err2={instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema219,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.size!==void 0){let data0=data.size;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema219.properties.size.type,parentSchema:schema219.properties.size,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<1||isNaN(data0))){let err4={instancePath:instancePath+
"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema219.
properties.size,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.maxAge!==void 0){let data1=data.maxAge;if(typeof data1==
"string"){if(!pattern13.test(data1)){let err5={instancePath:instancePath+"/maxAge",schemaPath:"common.json#/$defs/positiveDuration/pattern",
keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must matc\
h pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\\
d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{
let err6={instancePath:instancePath+"/maxAge",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema53.type,parentSchema:schema53,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.arrivals!==
void 0){let data2=data.arrivals;if(typeof data2=="string"){if(!pattern6.test(data2)){let err7={instancePath:instancePath+"/arrivals",schemaPath:"\
common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,
data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/arrivals",schemaPath:"comm\
on.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data2};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:schema219.type,parentSchema:schema219,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
return validate105.errors=vErrors,errors===0}validate105.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema222={type:"object",additionalProperties:!1,
minProperties:1,"x-expected":"at least one of schedule: { min: 1, max: 8 } and target: { min: 2, max: 9 } with its objective",dependentRequired:{
target:["objective"],objective:["target"]},properties:{schedule:{$ref:"#/$defs/floorRange"},target:{$ref:"common.json#/$defs/numberRange"},objective:{
$ref:"common.json#/$defs/name"}}},schema223={type:"object",additionalProperties:!1,required:["min","max"],properties:{min:{type:"integer",minimum:0},
max:{type:"integer",minimum:1}}};function validate107(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate107.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){let err0={instancePath,schemaPath:"#/minProp\
erties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema222,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="schedule"||key0==="target"||key0==="objective")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema222,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.schedule!==void 0){
let data0=data.schedule;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.min===void 0){let err2={instancePath:instancePath+
"/schedule",schemaPath:"#/$defs/floorRange/required",keyword:"required",params:{missingProperty:"min"},message:"must have required property \
'min'",schema:schema223.required,parentSchema:schema223,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.max===
void 0){let err3={instancePath:instancePath+"/schedule",schemaPath:"#/$defs/floorRange/required",keyword:"required",params:{missingProperty:"\
max"},message:"must have required property 'max'",schema:schema223.required,parentSchema:schema223,data:data0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}for(let key1 in data0)if(!(key1==="min"||key1==="max")){let err4={instancePath:instancePath+"/schedule",schemaPath:"\
#/$defs/floorRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:schema223,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data0.min!==void 0){let data1=data0.
min;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/schedule/min",schemaPath:"\
#/$defs/floorRange/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema223.properties.min.type,
parentSchema:schema223.properties.min,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(
data1)&&(data1<0||isNaN(data1))){let err6={instancePath:instancePath+"/schedule/min",schemaPath:"#/$defs/floorRange/properties/min/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema223.properties.min,data:data1};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data0.max!==void 0){let data2=data0.max;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/schedule/max",schemaPath:"#/$defs/floorRange/properties/max/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer",schema:schema223.properties.max.type,parentSchema:schema223.properties.max,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err8={instancePath:instancePath+
"/schedule/max",schemaPath:"#/$defs/floorRange/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1",schema:1,parentSchema:schema223.properties.max,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+
"/schedule",schemaPath:"#/$defs/floorRange/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema223.type,parentSchema:schema223,
data:data0};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.target!==void 0){let data3=data.target;if(data3&&typeof data3==
"object"&&!Array.isArray(data3)){if(data3.min===void 0){let err10={instancePath:instancePath+"/target",schemaPath:"common.json#/$defs/number\
Range/required",keyword:"required",params:{missingProperty:"min"},message:"must have required property 'min'",schema:schema130.required,parentSchema:schema130,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data3.max===void 0){let err11={instancePath:instancePath+"/target",
schemaPath:"common.json#/$defs/numberRange/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property \
'max'",schema:schema130.required,parentSchema:schema130,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}for(let key2 in data3)
if(!(key2==="min"||key2==="max"||key2==="maxStep")){let err12={instancePath:instancePath+"/target",schemaPath:"common.json#/$defs/numberRang\
e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,
parentSchema:schema130,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data3.min!==void 0){let data4=data3.min;if(!(typeof data4==
"number"&&isFinite(data4))){let err13={instancePath:instancePath+"/target/min",schemaPath:"common.json#/$defs/numberRange/properties/min/typ\
e",keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.properties.min.type,parentSchema:schema130.properties.min,
data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data3.max!==void 0){let data5=data3.max;if(!(typeof data5=="numb\
er"&&isFinite(data5))){let err14={instancePath:instancePath+"/target/max",schemaPath:"common.json#/$defs/numberRange/properties/max/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:schema130.properties.max.type,parentSchema:schema130.properties.max,data:data5};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data3.maxStep!==void 0){let data6=data3.maxStep;if(!(typeof data6=="number"&&
isFinite(data6))&&typeof data6!="string"){let err15={instancePath:instancePath+"/target/maxStep",schemaPath:"common.json#/$defs/numberRange/\
properties/maxStep/type",keyword:"type",params:{type:schema130.properties.maxStep.type},message:"must be number,string",schema:schema130.properties.
maxStep.type,parentSchema:schema130.properties.maxStep,data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(typeof data6==
"number"&&isFinite(data6)&&(data6<=0||isNaN(data6))){let err16={instancePath:instancePath+"/target/maxStep",schemaPath:"common.json#/$defs/n\
umberRange/properties/maxStep/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema130.
properties.maxStep,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(typeof data6=="string"&&!pattern51.test(data6)){
let err17={instancePath:instancePath+"/target/maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/pattern",keyword:"patte\
rn",params:{pattern:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"},message:'must match pattern "^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"',schema:"^(?=.*[1-9])\\d+(\
?:\\.\\d+)?%$",parentSchema:schema130.properties.maxStep,data:data6};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={
instancePath:instancePath+"/target",schemaPath:"common.json#/$defs/numberRange/type",keyword:"type",params:{type:"object"},message:"must be \
object",schema:schema130.type,parentSchema:schema130,data:data3};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.objective!==
void 0){let data7=data.objective;if(typeof data7=="string"){if(!pattern4.test(data7)){let err19={instancePath:instancePath+"/objective",schemaPath:"\
common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-\
9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data7};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{
let err20={instancePath:instancePath+"/objective",schemaPath:"common.json#/$defs/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:schema35.type,parentSchema:schema35,data:data7};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.target!==
void 0&&data.objective===void 0){let err21={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"targ\
et",missingProperty:"objective",depsCount:1,deps:"objective"},message:"must have property objective when property target is present",schema:schema222.
dependentRequired,parentSchema:schema222,data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.objective!==void 0&&data.
target===void 0){let err22={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"objective",missingProperty:"\
target",depsCount:1,deps:"target"},message:"must have property target when property objective is present",schema:schema222.dependentRequired,
parentSchema:schema222,data};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema222.type,parentSchema:schema222,data};vErrors===null?vErrors=[err23]:vErrors.
push(err23),errors++}return validate107.errors=vErrors,errors===0}validate107.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate87(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate87.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.response===void 0&&(data.response="direct"),data.tolerance===void 0&&(data.tolerance=.1),data.behavior===void 0&&(data.
behavior={}),data.schedule===void 0&&(data.schedule=[]),data.scaleToZeroAfter===void 0&&(data.scaleToZeroAfter="0"),data.pause===void 0&&(data.
pause={}),data.timeout===void 0&&(data.timeout="30s"),data.knob===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"knob"},message:"must have required property 'knob'",schema:schema191.required,parentSchema:schema191,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.min===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"min"},message:"must have required property 'min'",schema:schema191.required,parentSchema:schema191,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.max===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max"},message:"must have required property 'max'",schema:schema191.required,parentSchema:schema191,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.metrics===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"met\
rics"},message:"must have required property 'metrics'",schema:schema191.required,parentSchema:schema191,data};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}for(let key0 in data)if(!func1.call(schema191.properties,key0)){let err4={instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema191,
data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.knob!==void 0&&(validate88(data.knob,{instancePath:instancePath+"/kn\
ob",parentData:data,parentDataProperty:"knob",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.
errors),errors=vErrors.length)),data.min!==void 0){let data1=data.min;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){
let err5={instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r",schema:schema191.properties.min.type,parentSchema:schema191.properties.min,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err6={instancePath:instancePath+"/min",schemaPath:"#/properties/min\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema191.properties.min,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.max!==void 0){let data2=data.max;if(!(typeof data2=="number"&&!(data2%1)&&
!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:schema191.properties.max.type,parentSchema:schema191.properties.max,data:data2};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err8={instancePath:instancePath+
"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema191.
properties.max,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let data3=data.response;if(!(data3==="direct"||data3===
"inverse")){let err9={instancePath:instancePath+"/response",schemaPath:"#/properties/response/enum",keyword:"enum",params:{allowedValues:schema191.
properties.response.enum},message:"must be equal to one of the allowed values",schema:schema191.properties.response.enum,parentSchema:schema191.
properties.response,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.metrics!==void 0){let data4=data.metrics;if(Array.
isArray(data4)){if(data4.length<1){let err10={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/minItems",keyword:"minIt\
ems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema191.properties.metrics,data:data4};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)validate90(data4[i0],{instancePath:instancePath+
"/metrics/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.
errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema191.properties.metrics.type,parentSchema:schema191.properties.metrics,data:data4};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}let data6=data.tolerance;if(typeof data6=="number"&&isFinite(data6)){if(data6<0||isNaN(data6)){
let err12={instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema191.properties.tolerance,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
if(data6>=1||isNaN(data6)){let err13={instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/exclusiveMaximum",keyword:"e\
xclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1",schema:1,parentSchema:schema191.properties.tolerance,data:data6};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance\
/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema191.properties.tolerance.type,parentSchema:schema191.properties.
tolerance,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}validate92(data.behavior,{instancePath:instancePath+"/beha\
vior",parentData:data,parentDataProperty:"behavior",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.
errors),errors=vErrors.length);let data8=data.schedule;if(Array.isArray(data8)){let len1=data8.length;for(let i1=0;i1<len1;i1++)validate101(
data8[i1],{instancePath:instancePath+"/schedule/"+i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length)}else{let err15={instancePath:instancePath+"/schedule",schemaPath:"\
#/properties/schedule/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema191.properties.schedule.type,parentSchema:schema191.
properties.schedule,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.forecast!==void 0&&(validate103(data.forecast,
{instancePath:instancePath+"/forecast",parentData:data,parentDataProperty:"forecast",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate103.
errors:vErrors.concat(validate103.errors),errors=vErrors.length)),data.fallback!==void 0){let data11=data.fallback;if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){if(data11.behavior===void 0&&(data11.behavior="static"),data11.failures===void 0){let err16={instancePath:instancePath+
"/fallback",schemaPath:"#/$defs/scalingFallback/required",keyword:"required",params:{missingProperty:"failures"},message:"must have required\
 property 'failures'",schema:schema216.required,parentSchema:schema216,data:data11};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
if(data11.value===void 0){let err17={instancePath:instancePath+"/fallback",schemaPath:"#/$defs/scalingFallback/required",keyword:"required",
params:{missingProperty:"value"},message:"must have required property 'value'",schema:schema216.required,parentSchema:schema216,data:data11};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}for(let key1 in data11)if(!(key1==="failures"||key1==="value"||key1==="behavior")){
let err18={instancePath:instancePath+"/fallback",schemaPath:"#/$defs/scalingFallback/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema216,data:data11};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}if(data11.failures!==void 0){let data12=data11.failures;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(
data12)&&isFinite(data12))){let err19={instancePath:instancePath+"/fallback/failures",schemaPath:"#/$defs/scalingFallback/properties/failure\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema216.properties.failures.type,parentSchema:schema216.properties.
failures,data:data12};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(typeof data12=="number"&&isFinite(data12)&&(data12<1||isNaN(
data12))){let err20={instancePath:instancePath+"/fallback/failures",schemaPath:"#/$defs/scalingFallback/properties/failures/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema216.properties.failures,data:data12};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data11.value!==void 0){let data13=data11.value;if(!(typeof data13=="number"&&!(data13%
1)&&!isNaN(data13)&&isFinite(data13))){let err21={instancePath:instancePath+"/fallback/value",schemaPath:"#/$defs/scalingFallback/properties\
/value/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema216.properties.value.type,parentSchema:schema216.
properties.value,data:data13};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(typeof data13=="number"&&isFinite(data13)&&(data13<
0||isNaN(data13))){let err22={instancePath:instancePath+"/fallback/value",schemaPath:"#/$defs/scalingFallback/properties/value/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema216.properties.value,data:data13};vErrors===null?
vErrors=[err22]:vErrors.push(err22),errors++}}let data14=data11.behavior;if(!(data14==="static"||data14==="currentReplicas"||data14==="curre\
ntReplicasIfHigher"||data14==="currentReplicasIfLower")){let err23={instancePath:instancePath+"/fallback/behavior",schemaPath:"#/$defs/scali\
ngFallback/properties/behavior/enum",keyword:"enum",params:{allowedValues:schema216.properties.behavior.enum},message:"must be equal to one \
of the allowed values",schema:schema216.properties.behavior.enum,parentSchema:schema216.properties.behavior,data:data14};vErrors===null?vErrors=
[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/fallback",schemaPath:"#/$defs/scalingFallback/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema216.type,parentSchema:schema216,data:data11};vErrors===null?vErrors=[err24]:
vErrors.push(err24),errors++}}if(data.idle!==void 0){let data15=data.idle;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(
data15))){let err25={instancePath:instancePath+"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer",schema:schema191.properties.idle.type,parentSchema:schema191.properties.idle,data:data15};vErrors===null?vErrors=[err25]:vErrors.
push(err25),errors++}if(typeof data15=="number"&&isFinite(data15)&&(data15<0||isNaN(data15))){let err26={instancePath:instancePath+"/idle",schemaPath:"\
#/properties/idle/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema191.properties.
idle,data:data15};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}let data16=data.scaleToZeroAfter;if(typeof data16!="string"&&
!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))){let err27={instancePath:instancePath+"/scaleToZeroAfter",schemaPath:"\
common.json#/$defs/duration/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,
data:data16};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(typeof data16=="number"&&isFinite(data16)){if(data16>0||isNaN(data16)){
let err28={instancePath:instancePath+"/scaleToZeroAfter",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data16};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}
if(data16<0||isNaN(data16)){let err29={instancePath:instancePath+"/scaleToZeroAfter",schemaPath:"common.json#/$defs/duration/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data16};vErrors===null?vErrors=[err29]:
vErrors.push(err29),errors++}}if(typeof data16=="string"&&!pattern46.test(data16)){let err30={instancePath:instancePath+"/scaleToZeroAfter",
schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)\
?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',
schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data16};vErrors===
null?vErrors=[err30]:vErrors.push(err30),errors++}let data17=data.pause;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){data17.scaleIn===
void 0&&(data17.scaleIn=!1),data17.scaleOut===void 0&&(data17.scaleOut=!1);for(let key2 in data17)if(!(key2==="scaleIn"||key2==="scaleOut"||
key2==="value")){let err31={instancePath:instancePath+"/pause",schemaPath:"#/$defs/scalingPause/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema218,data:data17};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}let data18=data17.scaleIn;if(typeof data18!="boolean"){let err32={instancePath:instancePath+
"/pause/scaleIn",schemaPath:"#/$defs/scalingPause/properties/scaleIn/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:schema218.properties.scaleIn.type,parentSchema:schema218.properties.scaleIn,data:data18};vErrors===null?vErrors=[err32]:vErrors.push(
err32),errors++}let data19=data17.scaleOut;if(typeof data19!="boolean"){let err33={instancePath:instancePath+"/pause/scaleOut",schemaPath:"#\
/$defs/scalingPause/properties/scaleOut/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema218.properties.scaleOut.
type,parentSchema:schema218.properties.scaleOut,data:data19};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data17.value!==void 0){
let data20=data17.value;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20))){let err34={instancePath:instancePath+"\
/pause/value",schemaPath:"#/$defs/scalingPause/properties/value/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema218.
properties.value.type,parentSchema:schema218.properties.value,data:data20};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(typeof data20==
"number"&&isFinite(data20)&&(data20<0||isNaN(data20))){let err35={instancePath:instancePath+"/pause/value",schemaPath:"#/$defs/scalingPause/\
properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema218.properties.
value,data:data20};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}}else{let err36={instancePath:instancePath+"/pause",schemaPath:"\
#/$defs/scalingPause/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema218.type,parentSchema:schema218,data:data17};
vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}data.batch!==void 0&&(validate105(data.batch,{instancePath:instancePath+"/batch",
parentData:data,parentDataProperty:"batch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.
errors),errors=vErrors.length)),data.tune!==void 0&&(validate107(data.tune,{instancePath:instancePath+"/tune",parentData:data,parentDataProperty:"\
tune",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length));let data23=data.
timeout;if(typeof data23=="string"){if(!pattern13.test(data23)){let err37={instancePath:instancePath+"/timeout",schemaPath:"common.json#/$de\
fs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?\
$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])\
(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data23};vErrors===null?vErrors=[err37]:
vErrors.push(err37),errors++}}else{let err38={instancePath:instancePath+"/timeout",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data23};vErrors===null?vErrors=[err38]:
vErrors.push(err38),errors++}}else{let err39={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema191.type,parentSchema:schema191,data};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}return validate87.errors=vErrors,
errors===0}validate87.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===void 0&&(data.mode=
"observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},
message:"must have required property 'apiVersion'",schema:schema182.required,parentSchema:schema182,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:schema182.required,parentSchema:schema182,data};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadat\
a"},message:"must have required property 'metadata'",schema:schema182.required,parentSchema:schema182,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},
message:"must have required property 'spec'",schema:schema182.required,parentSchema:schema182,data};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="mode"||key0==="spec")){let err4={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema182,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.apiVersion!==void 0){let data0=data.
apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"common.json#/$defs/apiVersion/const",keyword:"\
const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeostat/v1",parentSchema:schema33,data:data0};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;if(data1!=="ScalingRule"){let err6={instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"ScalingRule"},message:"must be equal to constant",schema:"\
ScalingRule",parentSchema:schema182.properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.metadata!==void 0&&
(validate85(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length));let data3=data.mode;if(!(data3==="enforce"||data3===
"warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"common.json#/$defs/mode/enum",keyword:"en\
um",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate87(data.spec,{instancePath:instancePath+"/spec",parentData:data,
parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.
length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema182.type,
parentSchema:schema182,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate84.errors=vErrors,errors===0}validate84.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateGuardrail=validate110,schema227={$schema:"https://json-schema.org/draft/202\
0-12/schema",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"common.jso\
n#/$defs/apiVersion"},kind:{const:"Guardrail"},metadata:{$ref:"common.json#/$defs/metadata"},mode:{$ref:"common.json#/$defs/mode",default:"e\
nforce"},spec:{$ref:"#/$defs/guardrailSpec"}},$defs:{guardrailSpec:{type:"object",additionalProperties:!1,required:["match","rules"],properties:{
match:{$ref:"#/$defs/selector"},rules:{type:"array",items:{$ref:"#/$defs/rule"},minItems:1,"x-expected":"a list of rules"}}},selector:{type:"\
object",additionalProperties:!1,minProperties:1,"x-expected":'at least one of actuators, targets and labels; write "*" for all',properties:{
actuators:{type:"array",items:{$ref:"#/$defs/glob"},minItems:1,"x-expected":'a list of patterns such as ["systemd/*"]; write "*" for all'},targets:{
type:"array",items:{$ref:"#/$defs/glob"},minItems:1,"x-expected":'a list of patterns such as ["llm-*"]; write "*" for all'},labels:{$ref:"co\
mmon.json#/$defs/policyLabels",default:{}}}},glob:{type:"string",pattern:"\\S","x-expected":"text in which * stands for any text"},rule:{type:"\
object",additionalProperties:!1,oneOf:[{required:["deny"]},{required:["limit"]},{required:["budget"]},{required:["approval"]},{required:["mi\
nHealthy"]},{required:["blastRadius"]},{required:["window"]},{required:["evidence"]},{required:["spend"]},{required:["fairness"]},{required:[
"privacy"]},{required:["clamp"]}],properties:{deny:{$ref:"common.json#/$defs/cel"},limit:{$ref:"#/$defs/limit"},budget:{$ref:"#/$defs/budget"},
approval:{$ref:"#/$defs/approval"},reason:{$ref:"common.json#/$defs/text"},minHealthy:{$ref:"#/$defs/minHealthy"},blastRadius:{$ref:"#/$defs\
/blastRadius"},window:{$ref:"#/$defs/window"},evidence:{$ref:"#/$defs/evidence"},spend:{$ref:"#/$defs/spendBelow"},fairness:{$ref:"#/$defs/f\
airness"},privacy:{$ref:"#/$defs/privacy"},clamp:{$ref:"#/$defs/clamp"}}},limit:{type:"object",additionalProperties:!1,required:["max","per"],
properties:{max:{type:"integer",minimum:0},per:{$ref:"common.json#/$defs/positiveDuration"},by:{type:"array",items:{$ref:"#/$defs/limitKey"},
uniqueItems:!0,default:[]}}},limitKey:{type:"string",pattern:"^[a-zA-Z_][a-zA-Z0-9_.]*$","x-expected":"target, policy, actuator, do, or a la\
bel of the incident"},budget:{type:"object",additionalProperties:!1,required:["name","max","per"],properties:{name:{$ref:"common.json#/$defs\
/text"},max:{type:"integer",minimum:0},per:{$ref:"common.json#/$defs/positiveDuration"}}},approval:{type:"object",additionalProperties:!1,required:[
"roles"],properties:{when:{$ref:"common.json#/$defs/cel"},roles:{type:"array",items:{$ref:"common.json#/$defs/text"},minItems:1,uniqueItems:!0,
"x-expected":"a list of roles, such as [oncall]"},count:{type:"integer",minimum:1,default:1},ttl:{$ref:"common.json#/$defs/positiveDuration",
default:"30m"}}},minHealthy:{type:"object",additionalProperties:!1,required:["of","atLeast"],properties:{of:{enum:["service"]},atLeast:{type:"\
integer",minimum:0}}},blastRadius:{type:"object",additionalProperties:!1,required:["max","of","per"],properties:{max:{type:["string","intege\
r"],pattern:"^(?:100|\\d{1,2}(?:\\.\\d+)?)%$",minimum:0,"x-expected":"a share such as 25%, or a whole number"},of:{enum:["fleet","service"]},
per:{$ref:"common.json#/$defs/positiveDuration"}}},window:{type:"object",additionalProperties:!1,oneOf:[{required:["deny"]},{required:["allo\
w"]}],required:["duration"],properties:{deny:{$ref:"common.json#/$defs/text"},allow:{$ref:"common.json#/$defs/text"},duration:{$ref:"common.\
json#/$defs/positiveDuration"},timezone:{$ref:"common.json#/$defs/text",default:"UTC"}}},evidence:{type:"object",additionalProperties:!1,minProperties:1,
"x-expected":"maxAge, observers or both",properties:{maxAge:{$ref:"common.json#/$defs/positiveDuration"},observers:{type:"integer",minimum:1}}},
spendBelow:{type:"object",additionalProperties:!1,required:["signal","below"],properties:{signal:{$ref:"common.json#/$defs/promql"},below:{type:"\
number"}}},fairness:{type:"object",additionalProperties:!1,required:["across"],properties:{across:{$ref:"common.json#/$defs/labelName"},jain:{
type:"number",minimum:0,maximum:1,default:.8},noRepeat:{type:"integer",minimum:2},per:{$ref:"common.json#/$defs/positiveDuration",default:"1\
h"}}},privacy:{type:"object",additionalProperties:!1,required:["redact"],properties:{redact:{type:"array",items:{$ref:"#/$defs/redaction"},minItems:1,
uniqueItems:!0,"x-expected":"a list such as [email, ip, token, key, card]"}}},redaction:{enum:["email","ip","token","key","card"]},clamp:{type:"\
object",additionalProperties:!1,required:["field"],minProperties:2,"x-expected":"field with min, max or both",properties:{field:{type:"strin\
g",pattern:"^with(?:\\.[A-Za-z0-9_-]+)+$","x-expected":"a path that begins with `with.`, such as with.value"},min:{type:"number"},max:{type:"\
number"}}}}};function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate111.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"owner"},message:"must have required property 'owner'",schema:schema34.required,parentSchema:schema34,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"rationale"},message:"must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0===
"rationale"||key0==="runbook")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",
schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0\
-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.
type,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+
"/labels",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9\
])?$"},message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate111.
errors=vErrors,errors===0}validate111.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema236={type:"object",additionalProperties:!1,
required:["match","rules"],properties:{match:{$ref:"#/$defs/selector"},rules:{type:"array",items:{$ref:"#/$defs/rule"},minItems:1,"x-expecte\
d":"a list of rules"}}},schema237={type:"object",additionalProperties:!1,minProperties:1,"x-expected":'at least one of actuators, targets an\
d labels; write "*" for all',properties:{actuators:{type:"array",items:{$ref:"#/$defs/glob"},minItems:1,"x-expected":'a list of patterns suc\
h as ["systemd/*"]; write "*" for all'},targets:{type:"array",items:{$ref:"#/$defs/glob"},minItems:1,"x-expected":'a list of patterns such a\
s ["llm-*"]; write "*" for all'},labels:{$ref:"common.json#/$defs/policyLabels",default:{}}}},schema238={type:"string",pattern:"\\S","x-expe\
cted":"text in which * stands for any text"};function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate114.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.labels={}),Object.keys(data).length<1){let err0={
instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,
parentSchema:schema237,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="actuators"||key0===
"targets"||key0==="labels")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema237,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.actuators!==void 0){let data0=data.actuators;if(Array.isArray(data0)){if(data0.length<1){let err2={instancePath:instancePath+"/actua\
tors",schemaPath:"#/properties/actuators/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema237.
properties.actuators,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){
let data1=data0[i0];if(typeof data1=="string"){if(!pattern6.test(data1)){let err3={instancePath:instancePath+"/actuators/"+i0,schemaPath:"#/\
$defs/glob/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema238,data:data1};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/actuators/"+i0,schemaPath:"#/$defs/glo\
b/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema238.type,parentSchema:schema238,data:data1};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath:instancePath+"/actuators",schemaPath:"#/properties/actuators/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:schema237.properties.actuators.type,parentSchema:schema237.properties.actuators,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.targets!==void 0){let data2=data.targets;if(Array.isArray(data2)){
if(data2.length<1){let err6={instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema237.properties.targets,data:data2};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}let len1=data2.length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];if(typeof data3=="string"){if(!pattern6.test(data3)){
let err7={instancePath:instancePath+"/targets/"+i1,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must \
match pattern "\\S"',schema:"\\S",parentSchema:schema238,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={
instancePath:instancePath+"/targets/"+i1,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema238.
type,parentSchema:schema238,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+
"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema237.properties.targets.
type,parentSchema:schema237.properties.targets,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}let data4=data.labels;
if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let key1 in data4){let _errs15=errors;if(typeof key1=="string"&&!pattern5.test(
key1)){let err10={instancePath:instancePath+"/labels",schemaPath:"common.json#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[\
a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}var valid8=_errs15===errors;if(!valid8){let err11={instancePath:instancePath+"/labels",schemaPath:"common.json#/$defs/p\
olicyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema36.propertyNames,
parentSchema:schema36,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}for(let key2 in data4){let data5=data4[key2];
if(typeof data5!="string"){let err12={instancePath:instancePath+"/labels/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.js\
on#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.additionalProperties.
type,parentSchema:schema36.additionalProperties,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+
"/labels",schemaPath:"common.json#/$defs/policyLabels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.type,
parentSchema:schema36,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:schema237.type,parentSchema:schema237,data};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}return validate114.errors=vErrors,errors===0}validate114.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema241={type:"object",additionalProperties:!1,oneOf:[{required:["deny"]},{required:["limit"]},{required:["budget"]},{required:["appro\
val"]},{required:["minHealthy"]},{required:["blastRadius"]},{required:["window"]},{required:["evidence"]},{required:["spend"]},{required:["f\
airness"]},{required:["privacy"]},{required:["clamp"]}],properties:{deny:{$ref:"common.json#/$defs/cel"},limit:{$ref:"#/$defs/limit"},budget:{
$ref:"#/$defs/budget"},approval:{$ref:"#/$defs/approval"},reason:{$ref:"common.json#/$defs/text"},minHealthy:{$ref:"#/$defs/minHealthy"},blastRadius:{
$ref:"#/$defs/blastRadius"},window:{$ref:"#/$defs/window"},evidence:{$ref:"#/$defs/evidence"},spend:{$ref:"#/$defs/spendBelow"},fairness:{$ref:"\
#/$defs/fairness"},privacy:{$ref:"#/$defs/privacy"},clamp:{$ref:"#/$defs/clamp"}}},schema242={type:"string",pattern:"\\S","x-expected":"a CE\
L expression"},schema254={type:"object",additionalProperties:!1,required:["of","atLeast"],properties:{of:{enum:["service"]},atLeast:{type:"i\
nteger",minimum:0}}},schema271={type:"object",additionalProperties:!1,required:["field"],minProperties:2,"x-expected":"field with min, max o\
r both",properties:{field:{type:"string",pattern:"^with(?:\\.[A-Za-z0-9_-]+)+$","x-expected":"a path that begins with `with.`, such as with.\
value"},min:{type:"number"},max:{type:"number"}}},pattern133=new RegExp("^with(?:\\.[A-Za-z0-9_-]+)+$","u"),schema243={type:"object",additionalProperties:!1,
required:["max","per"],properties:{max:{type:"integer",minimum:0},per:{$ref:"common.json#/$defs/positiveDuration"},by:{type:"array",items:{$ref:"\
#/$defs/limitKey"},uniqueItems:!0,default:[]}}},schema245={type:"string",pattern:"^[a-zA-Z_][a-zA-Z0-9_.]*$","x-expected":"target, policy, a\
ctuator, do, or a label of the incident"},pattern116=new RegExp("^[a-zA-Z_][a-zA-Z0-9_.]*$","u");function validate117(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate117.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.by===void 0&&(data.by=[]),data.max===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max"},message:"must have required property 'max'",schema:schema243.required,parentSchema:schema243,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.per===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"per"},message:"\
must have required property 'per'",schema:schema243.required,parentSchema:schema243,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="max"||key0==="per"||key0==="by")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema243,data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.max!==void 0){let data0=data.max;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0))){let err3={instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:schema243.properties.max.type,parentSchema:schema243.properties.max,data:data0};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+"/max",schemaPath:"\
#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema243.properties.
max,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.per!==void 0){let data1=data.per;if(typeof data1=="string"){
if(!pattern13.test(data1)){let err5={instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"patt\
ern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(\
?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)\
?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:schema53.type,parentSchema:schema53,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}let data2=data.by;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!pattern116.test(
data3)){let err7={instancePath:instancePath+"/by/"+i0,schemaPath:"#/$defs/limitKey/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-\
zA-Z0-9_.]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_.]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_.]*$",parentSchema:schema245,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/by/"+i0,schemaPath:"#/$defs/limitKey/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:schema245.type,parentSchema:schema245,data:data3};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data2[i1],data2[j0])){
let err9={instancePath:instancePath+"/by",schemaPath:"#/properties/by/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NO\
T have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema243.properties.by,data:data2};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++;break outer0}}}else{let err10={instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:schema243.properties.by.type,parentSchema:schema243.properties.by,data:data2};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:schema243.type,parentSchema:schema243,data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
return validate117.errors=vErrors,errors===0}validate117.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema246={type:"object",additionalProperties:!1,
required:["name","max","per"],properties:{name:{$ref:"common.json#/$defs/text"},max:{type:"integer",minimum:0},per:{$ref:"common.json#/$defs\
/positiveDuration"}}};function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate119.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema246.required,parentSchema:schema246,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.max===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"max"},message:"must have required property 'max'",schema:schema246.required,parentSchema:schema246,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.per===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
per"},message:"must have required property 'per'",schema:schema246.required,parentSchema:schema246,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}for(let key0 in data)if(!(key0==="name"||key0==="max"||key0==="per")){let err3={instancePath,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema246,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern6.
test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/name",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:schema37.type,parentSchema:schema37,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.max!==void 0){
let data1=data.max;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err6={instancePath:instancePath+"/max",schemaPath:"\
#/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema246.properties.max.type,parentSchema:schema246.
properties.max,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(
data1))){let err7={instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema246.properties.max,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.per!==void 0){let data2=data.per;if(typeof data2=="string"){if(!pattern13.test(data2)){let err8={instancePath:instancePath+"/per",schemaPath:"\
common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"\
^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema246.
type,parentSchema:schema246,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate119.errors=vErrors,errors===0}validate119.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema249={type:"object",additionalProperties:!1,required:["roles"],properties:{when:{
$ref:"common.json#/$defs/cel"},roles:{type:"array",items:{$ref:"common.json#/$defs/text"},minItems:1,uniqueItems:!0,"x-expected":"a list of \
roles, such as [oncall]"},count:{type:"integer",minimum:1,default:1},ttl:{$ref:"common.json#/$defs/positiveDuration",default:"30m"}}};function validate121(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate121.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.count===void 0&&(data.count=1),data.ttl===void 0&&(data.ttl="30m"),data.roles===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:schema249.required,parentSchema:schema249,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="when"||key0==="roles"||key0==="count"||key0===
"ttl")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema249,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
when!==void 0){let data0=data.when;if(typeof data0=="string"){if(!pattern6.test(data0)){let err2={instancePath:instancePath+"/when",schemaPath:"\
common.json#/$defs/cel/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema242,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/when",schemaPath:"common.j\
son#/$defs/cel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema242.type,parentSchema:schema242,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.roles!==void 0){let data1=data.roles;if(Array.isArray(data1)){if(data1.length<
1){let err4={instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must N\
OT have fewer than 1 items",schema:1,parentSchema:schema249.properties.roles,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(typeof data2=="string"){if(!pattern6.test(data2)){let err5={instancePath:instancePath+
"/roles/"+i0,schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:schema37,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"\
/roles/"+i0,schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,
data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}let i1=data1.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(
data1[i1],data1[j0])){let err7={instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{
i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema249.properties.roles,
data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++;break outer0}}}else{let err8={instancePath:instancePath+"/roles",schemaPath:"\
#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema249.properties.roles.type,parentSchema:schema249.
properties.roles,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let data3=data.count;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema249.properties.count.type,parentSchema:schema249.properties.count,data:data3};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err10={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema249.
properties.count,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let data4=data.ttl;if(typeof data4=="string"){if(!pattern13.
test(data4)){let err11={instancePath:instancePath+"/ttl",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{
pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\
\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/ttl",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.
type,parentSchema:schema53,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema249.type,parentSchema:schema249,data};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}return validate121.errors=vErrors,errors===0}validate121.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema255={type:"object",additionalProperties:!1,required:["max","of","per"],properties:{max:{type:["string","integer"],pattern:"^(?:100\
|\\d{1,2}(?:\\.\\d+)?)%$",minimum:0,"x-expected":"a share such as 25%, or a whole number"},of:{enum:["fleet","service"]},per:{$ref:"common.j\
son#/$defs/positiveDuration"}}},pattern123=new RegExp("^(?:100|\\d{1,2}(?:\\.\\d+)?)%$","u");function validate123(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate123.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.max===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"},message:"must have required propert\
y 'max'",schema:schema255.required,parentSchema:schema255,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.of===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"of"},message:"must have required property 'of'",schema:schema255.
required,parentSchema:schema255,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.per===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"per"},message:"must have required property 'per'",schema:schema255.required,
parentSchema:schema255,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="max"||key0==="of"||
key0==="per")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema255,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
max!==void 0){let data0=data.max;if(typeof data0!="string"&&!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={
instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:schema255.properties.max.type},message:"must\
 be string,integer",schema:schema255.properties.max.type,parentSchema:schema255.properties.max,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err5={instancePath:instancePath+"/max",schemaPath:"\
#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema255.properties.
max,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data0=="string"&&!pattern123.test(data0)){let err6={instancePath:instancePath+
"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern:"^(?:100|\\d{1,2}(?:\\.\\d+)?)%$"},message:'must match patter\
n "^(?:100|\\d{1,2}(?:\\.\\d+)?)%$"',schema:"^(?:100|\\d{1,2}(?:\\.\\d+)?)%$",parentSchema:schema255.properties.max,data:data0};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}if(data.of!==void 0){let data1=data.of;if(!(data1==="fleet"||data1==="service")){let err7={instancePath:instancePath+
"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues:schema255.properties.of.enum},message:"must be equal to one of \
the allowed values",schema:schema255.properties.of.enum,parentSchema:schema255.properties.of,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}if(data.per!==void 0){let data2=data.per;if(typeof data2=="string"){if(!pattern13.test(data2)){let err8={instancePath:instancePath+
"/per",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?\
:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?\
:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/po\
sitiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema255.type,parentSchema:schema255,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate123.
errors=vErrors,errors===0}validate123.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema257={type:"object",additionalProperties:!1,
oneOf:[{required:["deny"]},{required:["allow"]}],required:["duration"],properties:{deny:{$ref:"common.json#/$defs/text"},allow:{$ref:"common\
.json#/$defs/text"},duration:{$ref:"common.json#/$defs/positiveDuration"},timezone:{$ref:"common.json#/$defs/text",default:"UTC"}}};function validate125(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate125.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,
_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.deny===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/require\
d",keyword:"required",params:{missingProperty:"deny"},message:"must have required property 'deny'",schema:schema257.oneOf[0].required,parentSchema:schema257.
oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.allow===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"r\
equired",params:{missingProperty:"allow"},message:"must have required property 'allow'",schema:schema257.oneOf[1].required,parentSchema:schema257.
oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0?(valid0=!1,passing0=
[passing0,1]):_valid0&&(valid0=!0,passing0=1),valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err2={
instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema257.
oneOf,parentSchema:schema257,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.timezone===void 0&&(data.timezone="UTC"),data.duration===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'",schema:schema257.required,parentSchema:schema257,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="deny"||key0==="allow"||key0==="duration"||
key0==="timezone")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema257,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.deny!==void 0){let data0=data.deny;if(typeof data0=="string"){if(!pattern6.test(data0)){let err5={instancePath:instancePath+"/deny",
schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/deny",schemaPath:"common.j\
son#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.allow!==void 0){let data1=data.allow;if(typeof data1=="string"){if(!pattern6.
test(data1)){let err7={instancePath:instancePath+"/allow",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/allow",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:schema37.type,parentSchema:schema37,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.duration!==
void 0){let data2=data.duration;if(typeof data2=="string"){if(!pattern13.test(data2)){let err9={instancePath:instancePath+"/duration",schemaPath:"\
common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"\
^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/duration",schemaPath:"common.json#/$defs/positiveDuration/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}let data3=data.timezone;if(typeof data3=="string"){if(!pattern6.test(data3)){let err11={instancePath:instancePath+
"/timezone",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:schema37,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/timezone",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema257.type,parentSchema:schema257,data};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}return validate125.errors=vErrors,errors===0}validate125.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema262={type:"\
object",additionalProperties:!1,minProperties:1,"x-expected":"maxAge, observers or both",properties:{maxAge:{$ref:"common.json#/$defs/positi\
veDuration"},observers:{type:"integer",minimum:1}}};function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){let err0={instancePath,schemaPath:"#/minProp\
erties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema262,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="maxAge"||key0==="observers")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema262,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.maxAge!==void 0){let data0=data.maxAge;if(typeof data0==
"string"){if(!pattern13.test(data0)){let err2={instancePath:instancePath+"/maxAge",schemaPath:"common.json#/$defs/positiveDuration/pattern",
keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must matc\
h pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\\
d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/maxAge",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema53.type,parentSchema:schema53,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.observers!==
void 0){let data1=data.observers;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+
"/observers",schemaPath:"#/properties/observers/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema262.properties.
observers.type,parentSchema:schema262.properties.observers,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<1||isNaN(data1))){let err5={instancePath:instancePath+"/observers",schemaPath:"#/properties/observers/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema262.properties.observers,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:schema262.type,parentSchema:schema262,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate127.errors=vErrors,errors===0}validate127.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema264={type:"object",additionalProperties:!1,
required:["signal","below"],properties:{signal:{$ref:"common.json#/$defs/promql"},below:{type:"number"}}};function validate129(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate129.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.signal===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signal"},message:"must h\
ave required property 'signal'",schema:schema264.required,parentSchema:schema264,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.below===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"below"},message:"must hav\
e required property 'below'",schema:schema264.required,parentSchema:schema264,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="signal"||key0==="below")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema264,data};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.signal!==void 0){let data0=data.signal;if(typeof data0=="string"){if(!pattern6.test(data0)){
let err3={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:schema86.type,parentSchema:schema86,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.below!==void 0){
let data1=data.below;if(!(typeof data1=="number"&&isFinite(data1))){let err5={instancePath:instancePath+"/below",schemaPath:"#/properties/be\
low/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema264.properties.below.type,parentSchema:schema264.properties.
below,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema264.type,parentSchema:schema264,data};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}return validate129.errors=vErrors,errors===0}validate129.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema266={
type:"object",additionalProperties:!1,required:["across"],properties:{across:{$ref:"common.json#/$defs/labelName"},jain:{type:"number",minimum:0,
maximum:1,default:.8},noRepeat:{type:"integer",minimum:2},per:{$ref:"common.json#/$defs/positiveDuration",default:"1h"}}};function validate131(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.jain===void 0&&(data.jain=.8),data.per===void 0&&(data.per="1h"),data.across===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"across"},message:"must have required property 'across'",schema:schema266.required,parentSchema:schema266,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="across"||key0==="jain"||key0==="noRepeat"||
key0==="per")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema266,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
across!==void 0){let data0=data.across;if(typeof data0=="string"){if(!pattern12.test(data0)){let err2={instancePath:instancePath+"/across",schemaPath:"\
common.json#/$defs/labelName/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][\
a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema56,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/across",schemaPath:"common.json#/$defs/labelName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema56.type,parentSchema:schema56,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}let data1=data.
jain;if(typeof data1=="number"&&isFinite(data1)){if(data1>1||isNaN(data1)){let err4={instancePath:instancePath+"/jain",schemaPath:"#/propert\
ies/jain/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema266.properties.jain,
data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1<0||isNaN(data1)){let err5={instancePath:instancePath+"/jain",
schemaPath:"#/properties/jain/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema266.
properties.jain,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/jain",schemaPath:"\
#/properties/jain/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema266.properties.jain.type,parentSchema:schema266.
properties.jain,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.noRepeat!==void 0){let data2=data.noRepeat;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/noRepeat",schemaPath:"#/properties/noRepeat/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema266.properties.noRepeat.type,parentSchema:schema266.properties.
noRepeat,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<2||isNaN(data2))){
let err8={instancePath:instancePath+"/noRepeat",schemaPath:"#/properties/noRepeat/minimum",keyword:"minimum",params:{comparison:">=",limit:2},
message:"must be >= 2",schema:2,parentSchema:schema266.properties.noRepeat,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
let data3=data.per;if(typeof data3=="string"){if(!pattern13.test(data3)){let err9={instancePath:instancePath+"/per",schemaPath:"common.json#\
/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+\
ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1\
-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data3};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data3};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema266.type,parentSchema:schema266,data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate131.errors=vErrors,
errors===0}validate131.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema269={type:"object",additionalProperties:!1,required:["\
redact"],properties:{redact:{type:"array",items:{$ref:"#/$defs/redaction"},minItems:1,uniqueItems:!0,"x-expected":"a list such as [email, ip\
, token, key, card]"}}},schema270={enum:["email","ip","token","key","card"]};function validate133(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate133.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.redact===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"redact"},message:"must have required property 'redact'",schema:schema269.
required,parentSchema:schema269,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="redact"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema269,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.redact!==void 0){
let data0=data.redact;if(Array.isArray(data0)){if(data0.length<1){let err2={instancePath:instancePath+"/redact",schemaPath:"#/properties/red\
act/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema269.properties.redact,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(!(data1===
"email"||data1==="ip"||data1==="token"||data1==="key"||data1==="card")){let err3={instancePath:instancePath+"/redact/"+i0,schemaPath:"#/$def\
s/redaction/enum",keyword:"enum",params:{allowedValues:schema270.enum},message:"must be equal to one of the allowed values",schema:schema270.
enum,parentSchema:schema270,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}let i1=data0.length,j0;if(i1>1){outer0:for(;i1--;)
for(j0=i1;j0--;)if(func0(data0[i1],data0[j0])){let err4={instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema269.
properties.redact,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++;break outer0}}}else{let err5={instancePath:instancePath+
"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema269.properties.redact.
type,parentSchema:schema269.properties.redact,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema269.type,parentSchema:schema269,data};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}return validate133.errors=vErrors,errors===0}validate133.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate116(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate116.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.deny===void 0){let err0={
instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"deny"},message:"must have required property 'deny'",
schema:schema241.oneOf[0].required,parentSchema:schema241.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===
errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.limit===void 0){let err1={
instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'limit\
'",schema:schema241.oneOf[1].required,parentSchema:schema241.oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs4=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)&&data.budget===void 0){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"\
budget"},message:"must have required property 'budget'",schema:schema241.oneOf[2].required,parentSchema:schema241.oneOf[2],data};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=
!0,passing0=2);let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.approval===void 0){let err3={instancePath,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"approval"},message:"must have required property 'approval'",schema:schema241.
oneOf[3].required,parentSchema:schema241.oneOf[3],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;
if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&(valid0=!0,passing0=3);let _errs6=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.minHealthy===void 0){let err4={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"\
minHealthy"},message:"must have required property 'minHealthy'",schema:schema241.oneOf[4].required,parentSchema:schema241.oneOf[4],data};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs6===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,4];else{_valid0&&
(valid0=!0,passing0=4);let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.blastRadius===void 0){let err5={instancePath,
schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"blastRadius"},message:"must have required property 'blastRadius'",
schema:schema241.oneOf[5].required,parentSchema:schema241.oneOf[5],data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,5];else{_valid0&&(valid0=!0,passing0=5);let _errs8=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)&&data.window===void 0){let err6={instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"\
window"},message:"must have required property 'window'",schema:schema241.oneOf[6].required,parentSchema:schema241.oneOf[6],data};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs8===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,6];else{_valid0&&(valid0=
!0,passing0=6);let _errs9=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.evidence===void 0){let err7={instancePath,schemaPath:"\
#/oneOf/7/required",keyword:"required",params:{missingProperty:"evidence"},message:"must have required property 'evidence'",schema:schema241.
oneOf[7].required,parentSchema:schema241.oneOf[7],data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs9===errors;
if(_valid0&&valid0)valid0=!1,passing0=[passing0,7];else{_valid0&&(valid0=!0,passing0=7);let _errs10=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.spend===void 0){let err8={instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"spend"},
message:"must have required property 'spend'",schema:schema241.oneOf[8].required,parentSchema:schema241.oneOf[8],data};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}var _valid0=_errs10===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,8];else{_valid0&&(valid0=!0,
passing0=8);let _errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.fairness===void 0){let err9={instancePath,schemaPath:"\
#/oneOf/9/required",keyword:"required",params:{missingProperty:"fairness"},message:"must have required property 'fairness'",schema:schema241.
oneOf[9].required,parentSchema:schema241.oneOf[9],data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs11===errors;
if(_valid0&&valid0)valid0=!1,passing0=[passing0,9];else{_valid0&&(valid0=!0,passing0=9);let _errs12=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.privacy===void 0){let err10={instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"p\
rivacy"},message:"must have required property 'privacy'",schema:schema241.oneOf[10].required,parentSchema:schema241.oneOf[10],data};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs12===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,10];else{_valid0&&
(valid0=!0,passing0=10);let _errs13=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.clamp===void 0){let err11={instancePath,
schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:"clamp"},message:"must have required property 'clamp'",schema:schema241.
oneOf[11].required,parentSchema:schema241.oneOf[11],data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs13===
errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,11]):_valid0&&(valid0=!0,passing0=11)}}}}}}}}}}if(valid0)errors=_errs1,vErrors!==null&&
(_errs1?vErrors.length=_errs1:vErrors=null);else{let err12={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf",schema:schema241.oneOf,parentSchema:schema241,data};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func1.call(schema241.properties,key0)){let err13={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema241,data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.deny!==void 0){
let data0=data.deny;if(typeof data0=="string"){if(!pattern6.test(data0)){let err14={instancePath:instancePath+"/deny",schemaPath:"common.jso\
n#/$defs/cel/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema242,data:data0};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/deny",schemaPath:"common.json#/$def\
s/cel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema242.type,parentSchema:schema242,data:data0};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.limit!==void 0&&(validate117(data.limit,{instancePath:instancePath+"/limit",parentData:data,
parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.errors),errors=vErrors.
length)),data.budget!==void 0&&(validate119(data.budget,{instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.errors),errors=vErrors.length)),data.approval!==void 0&&
(validate121(data.approval,{instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length)),data.reason!==void 0){let data4=data.reason;if(typeof data4==
"string"){if(!pattern6.test(data4)){let err16={instancePath:instancePath+"/reason",schemaPath:"common.json#/$defs/text/pattern",keyword:"pat\
tern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/reason",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}if(data.minHealthy!==void 0){let data5=data.minHealthy;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.of===void 0){
let err18={instancePath:instancePath+"/minHealthy",schemaPath:"#/$defs/minHealthy/required",keyword:"required",params:{missingProperty:"of"},
message:"must have required property 'of'",schema:schema254.required,parentSchema:schema254,data:data5};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}if(data5.atLeast===void 0){let err19={instancePath:instancePath+"/minHealthy",schemaPath:"#/$defs/minHealthy/required",
keyword:"required",params:{missingProperty:"atLeast"},message:"must have required property 'atLeast'",schema:schema254.required,parentSchema:schema254,
data:data5};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}for(let key1 in data5)if(!(key1==="of"||key1==="atLeast")){let err20={
instancePath:instancePath+"/minHealthy",schemaPath:"#/$defs/minHealthy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema254,data:data5};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}if(data5.of!==void 0){let data6=data5.of;if(data6!=="service"){let err21={instancePath:instancePath+"/minHealthy/of",schemaPath:"#/\
$defs/minHealthy/properties/of/enum",keyword:"enum",params:{allowedValues:schema254.properties.of.enum},message:"must be equal to one of the\
 allowed values",schema:schema254.properties.of.enum,parentSchema:schema254.properties.of,data:data6};vErrors===null?vErrors=[err21]:vErrors.
push(err21),errors++}}if(data5.atLeast!==void 0){let data7=data5.atLeast;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){
let err22={instancePath:instancePath+"/minHealthy/atLeast",schemaPath:"#/$defs/minHealthy/properties/atLeast/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:schema254.properties.atLeast.type,parentSchema:schema254.properties.atLeast,data:data7};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}if(typeof data7=="number"&&isFinite(data7)&&(data7<0||isNaN(data7))){let err23={instancePath:instancePath+
"/minHealthy/atLeast",schemaPath:"#/$defs/minHealthy/properties/atLeast/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema254.properties.atLeast,data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{
let err24={instancePath:instancePath+"/minHealthy",schemaPath:"#/$defs/minHealthy/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:schema254.type,parentSchema:schema254,data:data5};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.blastRadius!==
void 0&&(validate123(data.blastRadius,{instancePath:instancePath+"/blastRadius",parentData:data,parentDataProperty:"blastRadius",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length)),data.window!==void 0&&(validate125(data.
window,{instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate125.
errors:vErrors.concat(validate125.errors),errors=vErrors.length)),data.evidence!==void 0&&(validate127(data.evidence,{instancePath:instancePath+
"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(
validate127.errors),errors=vErrors.length)),data.spend!==void 0&&(validate129(data.spend,{instancePath:instancePath+"/spend",parentData:data,
parentDataProperty:"spend",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate129.errors:vErrors.concat(validate129.errors),errors=vErrors.
length)),data.fairness!==void 0&&(validate131(data.fairness,{instancePath:instancePath+"/fairness",parentData:data,parentDataProperty:"fairn\
ess",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length)),data.privacy!==
void 0&&(validate133(data.privacy,{instancePath:instancePath+"/privacy",parentData:data,parentDataProperty:"privacy",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=vErrors.length)),data.clamp!==void 0){let data14=data.clamp;
if(data14&&typeof data14=="object"&&!Array.isArray(data14)){if(Object.keys(data14).length<2){let err25={instancePath:instancePath+"/clamp",schemaPath:"\
#/$defs/clamp/minProperties",keyword:"minProperties",params:{limit:2},message:"must NOT have fewer than 2 properties",schema:2,parentSchema:schema271,
data:data14};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data14.field===void 0){let err26={instancePath:instancePath+"/cl\
amp",schemaPath:"#/$defs/clamp/required",keyword:"required",params:{missingProperty:"field"},message:"must have required property 'field'",schema:schema271.
required,parentSchema:schema271,data:data14};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}for(let key2 in data14)if(!(key2===
"field"||key2==="min"||key2==="max")){let err27={instancePath:instancePath+"/clamp",schemaPath:"#/$defs/clamp/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema271,data:data14};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(data14.field!==void 0){let data15=data14.field;if(typeof data15=="string"){if(!pattern133.
test(data15)){let err28={instancePath:instancePath+"/clamp/field",schemaPath:"#/$defs/clamp/properties/field/pattern",keyword:"pattern",params:{
pattern:"^with(?:\\.[A-Za-z0-9_-]+)+$"},message:'must match pattern "^with(?:\\.[A-Za-z0-9_-]+)+$"',schema:"^with(?:\\.[A-Za-z0-9_-]+)+$",parentSchema:schema271.
properties.field,data:data15};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+"/clamp\
/field",schemaPath:"#/$defs/clamp/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema271.properties.
field.type,parentSchema:schema271.properties.field,data:data15};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data14.min!==
void 0){let data16=data14.min;if(!(typeof data16=="number"&&isFinite(data16))){let err30={instancePath:instancePath+"/clamp/min",schemaPath:"\
#/$defs/clamp/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema271.properties.min.type,parentSchema:schema271.
properties.min,data:data16};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data14.max!==void 0){let data17=data14.max;if(!(typeof data17==
"number"&&isFinite(data17))){let err31={instancePath:instancePath+"/clamp/max",schemaPath:"#/$defs/clamp/properties/max/type",keyword:"type",
params:{type:"number"},message:"must be number",schema:schema271.properties.max.type,parentSchema:schema271.properties.max,data:data17};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}}}else{let err32={instancePath:instancePath+"/clamp",schemaPath:"#/$defs/clamp/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema271.type,parentSchema:schema271,data:data14};vErrors===null?vErrors=[err32]:
vErrors.push(err32),errors++}}}else{let err33={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:schema241.type,parentSchema:schema241,data};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}return validate116.errors=
vErrors,errors===0}validate116.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate113(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate113.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.match===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"match"},message:"must have required property 'match'",schema:schema236.
required,parentSchema:schema236,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.rules===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",schema:schema236.required,
parentSchema:schema236,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="match"||key0==="rul\
es")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"mu\
st NOT have additional properties",schema:!1,parentSchema:schema236,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
match!==void 0&&(validate114(data.match,{instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors),errors=vErrors.length)),data.rules!==void 0){let data1=data.rules;
if(Array.isArray(data1)){if(data1.length<1){let err3={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"m\
inItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema236.properties.rules,data:data1};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}let len0=data1.length;for(let i0=0;i0<len0;i0++)validate116(data1[i0],{instancePath:instancePath+
"/rules/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.
errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema236.properties.rules.type,parentSchema:schema236.properties.rules,data:data1};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema236.type,parentSchema:schema236,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate113.
errors=vErrors,errors===0}validate113.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate110(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate110.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===
void 0&&(data.mode="enforce"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:schema227.required,parentSchema:schema227,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:schema227.required,parentSchema:schema227,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"me\
tadata"},message:"must have required property 'metadata'",schema:schema227.required,parentSchema:schema227,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"},message:"must have required property 'spec'",schema:schema227.required,parentSchema:schema227,data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="mode"||key0==="spec")){let err4={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema227,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.apiVersion!==void 0){
let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"common.json#/$defs/apiVer\
sion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeostat/v1",parentSchema:schema33,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;if(data1!=="Guardrail"){let err6={
instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Guardrail"},message:"must be eq\
ual to constant",schema:"Guardrail",parentSchema:schema227.properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
data.metadata!==void 0&&(validate111(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length));let data3=data.mode;
if(!(data3==="enforce"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"common.js\
on#/$defs/mode/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.
enum,parentSchema:schema40,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate113(data.spec,
{instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.
errors:vErrors.concat(validate113.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema227.type,parentSchema:schema227,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
return validate110.errors=vErrors,errors===0}validate110.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateAgent=validate137,
schema272={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,required:["apiVersion","kind","metad\
ata","spec"],properties:{apiVersion:{$ref:"common.json#/$defs/apiVersion"},kind:{const:"Agent"},metadata:{$ref:"common.json#/$defs/metadata"},
mode:{$ref:"common.json#/$defs/mode"},spec:{$ref:"#/$defs/agentSpec"}},$defs:{agentSpec:{type:"object",additionalProperties:!1,required:["do\
mains"],properties:{domains:{type:"array",items:{$ref:"common.json#/$defs/text"},minItems:1,uniqueItems:!0,"x-expected":'a list of domains; \
write "*" for all'},interval:{$ref:"common.json#/$defs/positiveDuration",default:"5s"},priority:{type:"integer",minimum:0,maximum:1e6,default:50},
mode:{$ref:"common.json#/$defs/mode"},escalatesTo:{$ref:"common.json#/$defs/name"}}}}};function validate138(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate138.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===
void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"\
must have required property 'owner'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rationale"},message:"\
must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.
name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,\
62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},
message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate138.
errors=vErrors,errors===0}validate138.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema281={type:"object",additionalProperties:!1,
required:["domains"],properties:{domains:{type:"array",items:{$ref:"common.json#/$defs/text"},minItems:1,uniqueItems:!0,"x-expected":'a list\
 of domains; write "*" for all'},interval:{$ref:"common.json#/$defs/positiveDuration",default:"5s"},priority:{type:"integer",minimum:0,maximum:1e6,
default:50},mode:{$ref:"common.json#/$defs/mode"},escalatesTo:{$ref:"common.json#/$defs/name"}}};function validate140(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.interval===void 0&&(data.interval="5s"),data.priority===void 0&&(data.priority=50),data.domains===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"domains"},message:"must have required property 'domains'",schema:schema281.required,
parentSchema:schema281,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="domains"||key0==="i\
nterval"||key0==="priority"||key0==="mode"||key0==="escalatesTo")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema281,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.domains!==void 0){let data0=data.domains;if(Array.isArray(data0)){if(data0.length<1){
let err2={instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{limit:1},message:"must \
NOT have fewer than 1 items",schema:1,parentSchema:schema281.properties.domains,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(typeof data1=="string"){if(!pattern6.test(data1)){let err3={
instancePath:instancePath+"/domains/"+i0,schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must\
 match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath:instancePath+"/domains/"+i0,schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:schema37.type,parentSchema:schema37,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}let i1=data0.length,
j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data0[i1],data0[j0])){let err5={instancePath:instancePath+"/domains",schemaPath:"#/pr\
operties/domains/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" ar\
e identical)",schema:!0,parentSchema:schema281.properties.domains,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++;break outer0}}}else{
let err6={instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:schema281.properties.domains.type,parentSchema:schema281.properties.domains,data:data0};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}let data2=data.interval;if(typeof data2=="string"){if(!pattern13.test(data2)){let err7={instancePath:instancePath+"/int\
erval",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?\
:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?\
:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/interval",schemaPath:"common.json#/$de\
fs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let data3=data.priority;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))){let err9={instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:schema281.properties.priority.type,parentSchema:schema281.properties.priority,data:data3};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>1e6||isNaN(data3)){let err10={instancePath:instancePath+"/p\
riority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:schema281.properties.priority,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data3<0||isNaN(data3)){
let err11={instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema281.properties.priority,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.mode!==void 0){let data4=data.mode;if(!(data4==="enforce"||data4==="warn"||data4==="observe"||data4==="off")){let err12={instancePath:instancePath+
"/mode",schemaPath:"common.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the a\
llowed values",schema:schema40.enum,parentSchema:schema40,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.escalatesTo!==
void 0){let data5=data.escalatesTo;if(typeof data5=="string"){if(!pattern4.test(data5)){let err13={instancePath:instancePath+"/escalatesTo",
schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a\
-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}}else{let err14={instancePath:instancePath+"/escalatesTo",schemaPath:"common.json#/$defs/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{
let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema281.type,parentSchema:schema281,
data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate140.errors=vErrors,errors===0}validate140.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate137.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema272.required,parentSchema:schema272,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema272.required,parentSchema:schema272,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema272.required,parentSchema:schema272,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema272.required,parentSchema:schema272,data};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0===
"mode"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema272,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.apiVersion!==void 0){let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"\
common.json#/$defs/apiVersion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeos\
tat/v1",parentSchema:schema33,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;
if(data1!=="Agent"){let err6={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"A\
gent"},message:"must be equal to constant",schema:"Agent",parentSchema:schema272.properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.metadata!==void 0&&(validate138(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate138.errors:vErrors.concat(validate138.errors),errors=vErrors.length)),data.
mode!==void 0){let data3=data.mode;if(!(data3==="enforce"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+
"/mode",schemaPath:"common.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the a\
llowed values",schema:schema40.enum,parentSchema:schema40,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}data.spec!==
void 0&&(validate140(data.spec,{instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate140.errors:vErrors.concat(validate140.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema272.type,parentSchema:schema272,data};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}return validate137.errors=vErrors,errors===0}validate137.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{validateAgent,validateDetector,validateGuardrail,validatePlaybook,validateScalingRule,validateService,validateSource,validateThreshold};

export interface SchemaError {
	readonly instancePath: string;
	readonly schemaPath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
	readonly message?: string;
	readonly schema?: unknown;
	readonly parentSchema?: Readonly<Record<string, unknown>>;
	readonly data?: unknown;
	/** The key itself does not fit. */
	readonly propertyName?: string;
}

/** True when the value fits; else `errors` says where it does not, until the next call. */
export interface Validate {
	(value: unknown): boolean;
	readonly errors?: readonly SchemaError[] | null;
}

export const validators: Readonly<Record<string, Validate>> = {
	"Source": validateSource,
	"Service": validateService,
	"Detector": validateDetector,
	"Threshold": validateThreshold,
	"Playbook": validatePlaybook,
	"ScalingRule": validateScalingRule,
	"Guardrail": validateGuardrail,
	"Agent": validateAgent,
};
